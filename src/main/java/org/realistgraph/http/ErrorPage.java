package org.realistgraph.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.ErrorDoor;
import org.realistgraph.problem.Refusal;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What every address but the GraphQL endpoint answers when something is wrong: the same coded errors, as JSON. */
@Controller
final class ErrorPage implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        Refusal refusal = refusal(request);
        return ResponseEntity.status(refusal.code().status())
                .contentType(Accepted.JSON)
                .body(Map.of("errors", List.of(ErrorDoor.error(refusal).toSpecification())));
    }

    private static Refusal refusal(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return ErrorDoor.refusal(thrown);
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer known ? known : 404;
        return switch (status) {
            case 404 -> new Refusal(Code.NOT_FOUND, "There is nothing here.").hint("The graph is at /graphql.");
            case 405 -> new Refusal(Code.METHOD_NOT_ALLOWED, "This address does not know the method.");
            case 406 -> new Refusal(Code.NOT_ACCEPTABLE, "This address cannot answer in an accepted media type.");
            case 413 -> new Refusal(Code.BODY_TOO_LARGE, "The request is too large.");
            case 415 -> new Refusal(Code.UNSUPPORTED_MEDIA_TYPE, "This address does not read the media type.");
            default ->
                status < 500
                        ? new Refusal(Code.INVALID_REQUEST, "The request cannot be understood.")
                        : ErrorDoor.refusal(new IllegalStateException("Status " + status));
        };
    }
}
