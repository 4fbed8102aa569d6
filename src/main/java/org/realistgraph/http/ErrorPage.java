package org.realistgraph.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.coyote.BadRequestException;
import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.ErrorDoor;
import org.realistgraph.problem.Refusal;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** What every address but the GraphQL endpoint answers when something is wrong: the same coded errors, as JSON. */
@Controller
final class ErrorPage implements ErrorController, HandlerExceptionResolver {

    private static final String FAULT = ErrorPage.class.getName();

    /** Keeps for the page what nobody else understood, so that it is logged once. */
    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        try {
            request.setAttribute(FAULT, fault);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    @RequestMapping("/error")
    ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        Refusal refusal = refusal(request);
        return ResponseEntity.status(refusal.code().status())
                .contentType(Accepted.JSON)
                .body(Answers.errors(refusal));
    }

    private static Refusal refusal(HttpServletRequest request) {
        for (String place : List.of(FAULT, RequestDispatcher.ERROR_EXCEPTION)) {
            if (request.getAttribute(place) instanceof Throwable fault) {
                return refusal(fault);
            }
        }
        return refusal(
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer known ? known : 404);
    }

    /** What was thrown. A body that its client cut or garbled is the request's fault, though the container calls it one. */
    static Refusal refusal(Throwable thrown) {
        return thrown instanceof BadRequestException || thrown instanceof EOFException
                ? refusal(HttpStatus.BAD_REQUEST.value())
                : ErrorDoor.refusal(thrown);
    }

    /** What a status amounts to. What the container does not implement is the request's fault, not the service's. */
    static Refusal refusal(int status) {
        return switch (status) {
            case 404 -> new Refusal(Code.NOT_FOUND, "There is nothing here.").hint("The graph is at /graphql.");
            case 405 ->
                new Refusal(Code.METHOD_NOT_ALLOWED, "This address does not know the method.").hint("Send a GET.");
            case 406 ->
                new Refusal(Code.NOT_ACCEPTABLE, "This address cannot answer in an accepted media type.")
                        .hint("Accept */*.");
            case 413 -> new Refusal(Code.BODY_TOO_LARGE, "The request is too large.").hint("Send less.");
            case 415 ->
                new Refusal(Code.UNSUPPORTED_MEDIA_TYPE, "This address does not read the media type.")
                        .hint("Send JSON.");
            default ->
                status < 500 || status == 501 || status == 505
                        ? new Refusal(Code.INVALID_REQUEST, "The request cannot be understood.")
                                .hint("The graph is at /graphql.")
                        : ErrorDoor.refusal(new IllegalStateException("Status " + status));
        };
    }
}
