package org.realistgraph.http;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.NamedNode;
import graphql.parser.Parser;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphqlTypeComparatorRegistry;
import graphql.schema.idl.DirectiveInfo;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaPrinter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The text of the served schema, with descriptions: in the order of the schema's files, followed by the derived types
 * (connections, filters, orders). The directives mean nothing to a client and are left out.
 */
record SchemaText(String sdl) implements HandlerFunction<ServerResponse> {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    /** The text of a schema whose files those are; what the file of the directives declares is left out. */
    static SchemaText of(GraphQLSchema schema, List<String> files, String directives) {
        Map<String, Integer> places = places(files);
        Set<String> unserved = places(List.of(directives)).keySet();
        SchemaPrinter printer = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                .setComparators(GraphqlTypeComparatorRegistry.AS_IS_REGISTRY)
                .includeDirectives(DirectiveInfo::isGraphqlSpecifiedDirective));
        return new SchemaText(schema.getAllTypesAsList().stream()
                .filter(type -> !Introspection.isIntrospectionTypes(type)
                        && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName())
                        && !unserved.contains(type.getName()))
                .sorted(Comparator.<GraphQLNamedType>comparingInt(
                                type -> places.getOrDefault(type.getName(), Integer.MAX_VALUE))
                        .thenComparing(GraphQLNamedType::getName))
                .map(type -> printer.print(type).strip())
                .collect(Collectors.joining("\n\n", "", "\n")));
    }

    private static Map<String, Integer> places(List<String> files) {
        Map<String, Integer> places = new HashMap<>();
        for (String file : files) {
            Document document = Parser.parse(file);
            document.getDefinitions().stream()
                    .filter(NamedNode.class::isInstance)
                    .forEach(definition -> places.putIfAbsent(((NamedNode<?>) definition).getName(), places.size()));
        }
        return places;
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        return ServerResponse.ok().contentType(TEXT).body(sdl.getBytes(StandardCharsets.UTF_8));
    }
}
