package org.realistgraph.http;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.NamedNode;
import graphql.parser.Parser;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphqlTypeComparatorRegistry;
import graphql.schema.idl.DirectiveInfo;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaPrinter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The schema as it is served, as text with its descriptions: in the order of its files, then what completed it (connections,
 * filters, orders).
 */
record SchemaText(String sdl) implements HandlerFunction<ServerResponse> {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    static SchemaText of(GraphQLSchema schema, List<String> files) {
        Map<String, Integer> places = places(files);
        SchemaPrinter printer = new SchemaPrinter(
                SchemaPrinter.Options.defaultOptions().setComparators(GraphqlTypeComparatorRegistry.AS_IS_REGISTRY));
        return new SchemaText(elements(schema)
                .sorted(Comparator.<GraphQLNamedSchemaElement>comparingInt(
                                element -> places.getOrDefault(element.getName(), Integer.MAX_VALUE))
                        .thenComparing(GraphQLNamedSchemaElement::getName))
                .map(element -> print(element, printer).strip())
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

    private static Stream<GraphQLNamedSchemaElement> elements(GraphQLSchema schema) {
        return Stream.concat(
                schema.getDirectives().stream().filter(element -> !DirectiveInfo.isGraphqlSpecifiedDirective(element)),
                schema.getAllTypesAsList().stream()
                        .filter(type -> !Introspection.isIntrospectionTypes(type)
                                && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName())));
    }

    private static String print(GraphQLNamedSchemaElement element, SchemaPrinter printer) {
        return element instanceof GraphQLDirective directive
                ? printer.print(directive)
                : printer.print((GraphQLType) element);
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        return ServerResponse.ok().contentType(TEXT).body(sdl.getBytes(StandardCharsets.UTF_8));
    }
}
