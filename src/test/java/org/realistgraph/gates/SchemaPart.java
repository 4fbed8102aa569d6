package org.realistgraph.gates;

import graphql.language.DescribedNode;
import graphql.language.Document;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.SDLExtensionDefinition;
import graphql.language.TypeName;
import graphql.parser.Parser;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A type, field, argument, value or directive of the schema, with its path, such as {@code Query.node.id}. */
record SchemaPart(String path, NamedNode<?> node) {

    /** Everything that {@code graphql-schema/} defines. */
    static List<SchemaPart> written() {
        return of(Parser.parse(Repository.files("graphql-schema", ".graphqls").stream()
                .map(Repository::text)
                .collect(Collectors.joining("\n"))));
    }

    static List<SchemaPart> of(Document document) {
        return document.getDefinitions().stream()
                .flatMap(definition -> below("", definition))
                .toList();
    }

    boolean isDescribed() {
        if (node instanceof SDLExtensionDefinition) {
            return true;
        }
        var description = node instanceof DescribedNode<?> described ? described.getDescription() : null;
        return description != null && !description.getContent().isBlank();
    }

    String owner() {
        return path.substring(0, path.indexOf('.'));
    }

    private static Stream<SchemaPart> below(String owner, Node<?> node) {
        if (!(node instanceof NamedNode<?> named) || !(node instanceof DescribedNode<?>) || node instanceof TypeName) {
            return Stream.of();
        }
        var part = new SchemaPart(owner + named.getName(), named);
        return Stream.concat(
                Stream.of(part), node.getChildren().stream().flatMap(child -> below(part.path() + ".", child)));
    }
}
