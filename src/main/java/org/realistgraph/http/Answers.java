package org.realistgraph.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.ErrorDoor;
import org.realistgraph.problem.Refusal;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers, and chooses the status by the GraphQL over HTTP specification. */
record Answers(JsonMapper json, long retryAfter) {

    /**
     * What the engine answers. With data the status is 200. Without, it is the error's own, except that by the older
     * application/json a document that was read and found wrong has 200.
     */
    ServerResponse of(WebGraphQlResponse response, MediaType type) {
        ExecutionResult result = response.getExecutionResult();
        int status = result.isDataPresent() ? 200 : code(result.getErrors()).status();
        int told = status == 400 && type.equals(Accepted.JSON) ? 200 : status;
        return written(response.toMap(), told, "POST", type);
    }

    /** What is refused before the engine sees it. */
    ServerResponse of(Refusal refusal, MediaType type) {
        Map<String, Object> error = ErrorDoor.error(refusal).toSpecification();
        return written(Map.of("errors", List.of(error)), refusal.code().status(), "GET, POST", type);
    }

    private static Code code(List<GraphQLError> errors) {
        return errors.stream()
                .map(error -> String.valueOf(error.getExtensions().get("code")))
                .map(Code::valueOf)
                .findFirst()
                .orElse(Code.INTERNAL);
    }

    private ServerResponse written(Map<String, Object> answer, int status, String methods, MediaType type) {
        ServerResponse.BodyBuilder builder = ServerResponse.status(status).contentType(type);
        if (status == HttpStatus.METHOD_NOT_ALLOWED.value()) {
            builder.header("Allow", methods);
        }
        if (status == HttpStatus.TOO_MANY_REQUESTS.value()) {
            builder.header("Retry-After", String.valueOf(retryAfter));
        }
        return builder.body(json.writeValueAsBytes(answer));
    }
}
