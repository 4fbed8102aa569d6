package org.realistgraph.http;

import graphql.schema.GraphQLSchema;
import graphql.schema.GraphqlTypeComparatorRegistry;
import graphql.schema.idl.SchemaPrinter;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The schema as it is served, as text, with its descriptions and the directives that map it to the graph. */
record SchemaText(String sdl) implements HandlerFunction<ServerResponse> {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    static SchemaText of(GraphQLSchema schema) {
        SchemaPrinter.Options options = SchemaPrinter.Options.defaultOptions()
                .includeDirectiveDefinitions(true)
                .setComparators(GraphqlTypeComparatorRegistry.AS_IS_REGISTRY);
        return new SchemaText(new SchemaPrinter(options).print(schema));
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        return ServerResponse.ok().contentType(TEXT).body(sdl.getBytes(StandardCharsets.UTF_8));
    }
}
