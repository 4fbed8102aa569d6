package org.realistgraph.http;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.realistgraph.graph.Request;
import org.realistgraph.limit.Client;
import org.realistgraph.limit.OperationCost;
import org.realistgraph.problem.ErrorDoor;
import org.realistgraph.problem.Refusal;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** GraphQL over HTTP, by POST and GET. Every response is a GraphQL response, including a refusal. */
record Endpoint(WebGraphQlHandler graphQl, RequestReader envelope, ResponseWriter answers, Duration time)
        implements HandlerFunction<ServerResponse> {

    /** The methods of the address. */
    static final String METHODS = "GET, HEAD, POST, OPTIONS";

    private static final URI ADDRESS = URI.create(HttpConfiguration.GRAPHQL);

    @Override
    public ServerResponse handle(ServerRequest request) {
        MediaType type = ResponseMediaType.JSON;
        Operation operation = operation(request);
        try {
            type = ResponseMediaType.by(request.headers());
            boolean mayChange = request.method().equals(HttpMethod.POST);
            Map<String, Object> content = mayChange ? envelope.ofBody(request) : envelope.ofAddress(request);
            return answers.of(execute(request, content, operation, mayChange), type);
        } catch (RuntimeException e) {
            Refusal refusal = ErrorDoor.refusal(e);
            operation.failed(refusal.code());
            HttpFaults.keep(request.servletRequest(), refusal); // in case the container has abandoned the response
            return answers.of(refusal, type);
        }
    }

    /** The operation that the doorstep opened for this request. */
    private static Operation operation(ServerRequest request) {
        return (Operation) request.attribute(Operation.class.getName()).orElseThrow();
    }

    private WebGraphQlResponse execute(
            ServerRequest request, Map<String, Object> content, Operation operation, boolean mayChange) {
        WebGraphQlRequest graphQlRequest = new WebGraphQlRequest(
                ADDRESS,
                request.headers().asHttpHeaders(),
                null,
                null,
                request.attributes(),
                content,
                operation.id(),
                Locale.ENGLISH);
        Client client = Client.of(request.servletRequest().getRemoteAddr(), mayChange);
        graphQlRequest.configureExecutionInput(
                (_, builder) -> builder.graphQLContext(Map.of(Client.class, client, Operation.class, operation))
                        .build());
        WebGraphQlResponse response = Request.of(
                client.network(),
                time,
                () -> Objects.requireNonNull(
                        graphQl.handleRequest(graphQlRequest).block()));
        operation.measured(response.getExecutionInput().getGraphQLContext().get(OperationCost.class));
        response.getExecutionResult().getErrors().stream()
                .findFirst()
                .ifPresentOrElse(error -> operation.failed(ErrorDoor.code(error)), operation::succeeded);
        return response;
    }
}
