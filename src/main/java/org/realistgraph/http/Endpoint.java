package org.realistgraph.http;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.realistgraph.graph.Request;
import org.realistgraph.limit.Client;
import org.realistgraph.problem.Code;
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

/** GraphQL over HTTP, by POST and GET. Every answer is a GraphQL answer, a refusal too. */
record Endpoint(WebGraphQlHandler graphQl, Envelope envelope, Answers answers, Duration time, OperationLog log)
        implements HandlerFunction<ServerResponse> {

    /** What the address understands. */
    static final String METHODS = "GET, HEAD, POST, OPTIONS";

    private static final URI ADDRESS = URI.create(HttpConfiguration.GRAPHQL);

    @Override
    public ServerResponse handle(ServerRequest request) {
        MediaType type = Accepted.JSON;
        try {
            if (!request.method().equals(HttpMethod.OPTIONS)) {
                type = Accepted.by(request.headers());
            }
            return switch (request.method().name()) {
                case "POST" -> answers.of(execute(request, envelope.ofBody(request), true), type);
                case "OPTIONS" ->
                    ServerResponse.noContent().header("Allow", METHODS).build();
                case "GET", "HEAD" -> answers.of(execute(request, envelope.ofAddress(request), false), type);
                default ->
                    throw new Refusal(Code.METHOD_NOT_ALLOWED, "GraphQL is asked by POST or GET.")
                            .of(request.method())
                            .hint("Send a POST.");
            };
        } catch (RuntimeException e) {
            return answers.of(ErrorDoor.refusal(e), type);
        }
    }

    private WebGraphQlResponse execute(ServerRequest request, Map<String, Object> content, boolean mayChange) {
        long start = System.nanoTime();
        String id = UUID.randomUUID().toString();
        WebGraphQlRequest graphQlRequest = new WebGraphQlRequest(
                ADDRESS,
                request.headers().asHttpHeaders(),
                null,
                null,
                request.attributes(),
                content,
                id,
                Locale.ENGLISH);
        Client client = Client.of(request.servletRequest().getRemoteAddr(), mayChange);
        graphQlRequest.configureExecutionInput((_, builder) ->
                builder.graphQLContext(Map.of(Client.class, client)).build());
        WebGraphQlResponse response = Request.of(
                client.network(),
                time,
                () -> Objects.requireNonNull(
                        graphQl.handleRequest(graphQlRequest).block()));
        response.getResponseHeaders().set("X-Request-Id", id);
        log.ended(id, response, Duration.ofNanos(System.nanoTime() - start));
        return response;
    }
}
