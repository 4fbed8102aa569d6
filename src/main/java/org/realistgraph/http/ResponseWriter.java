package org.realistgraph.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.ErrorDoor;
import org.realistgraph.problem.Refusal;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Writes responses, with the status that the GraphQL over HTTP specification requires. */
record ResponseWriter(JsonMapper json, long retryAfter) {

    /**
     * Writes the engine's result. With data, the status is 200. Without data, it is the status of the error, except
     * that for the older media type application/json, a document that was parsed but is invalid has status 200.
     */
    ServerResponse of(WebGraphQlResponse response, MediaType type) {
        ExecutionResult result = response.getExecutionResult();
        if (NotNow.isAll(result)) {
            Map<String, Object> answer = new LinkedHashMap<>(response.toMap());
            answer.remove("data");
            return written(answer, HttpStatus.SERVICE_UNAVAILABLE.value(), type);
        }
        int status = result.isDataPresent() ? 200 : code(result.getErrors()).status();
        int told = status == 400 && type.equals(ResponseMediaType.JSON) ? 200 : status;
        return written(response.toMap(), told, type);
    }

    /** Writes a refusal that occurs before the engine runs. */
    ServerResponse of(Refusal refusal, MediaType type) {
        return written(errors(refusal), refusal.code().status(), type);
    }

    /** The response for a refusal without data. */
    static Map<String, Object> errors(Refusal refusal) {
        return Map.of("errors", List.of(ErrorDoor.error(refusal).toSpecification()));
    }

    private static Code code(List<GraphQLError> errors) {
        return errors.isEmpty() ? Code.INTERNAL : ErrorDoor.code(errors.getFirst());
    }

    private ServerResponse written(Map<String, Object> answer, int status, MediaType type) {
        ServerResponse.BodyBuilder builder = ServerResponse.status(status).contentType(type);
        if (status == HttpStatus.METHOD_NOT_ALLOWED.value()) { // a mutation, which must be sent by POST
            builder.header(HttpHeaders.ALLOW, HttpMethod.POST.name());
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            builder.header("Retry-After", String.valueOf(Code.RETRY_AFTER));
        }
        if (status == HttpStatus.TOO_MANY_REQUESTS.value()) {
            builder.header("Retry-After", String.valueOf(retryAfter));
        }
        return builder.body(json.writeValueAsBytes(answer));
    }
}
