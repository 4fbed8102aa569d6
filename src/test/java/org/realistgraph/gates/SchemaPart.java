package org.realistgraph.gates;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.DescribedNode;
import graphql.language.Document;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.SDLExtensionDefinition;
import graphql.language.TypeName;
import graphql.parser.Parser;
import graphql.schema.idl.ScalarInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.realistgraph.schema.SchemaFiles;

/** A type, field, argument, value or directive of the schema, with its path, such as {@code Query.node.id}. */
record SchemaPart(String path, NamedNode<?> node) {

    /** Everything that {@code graphql-schema/} says. */
    static List<SchemaPart> written() {
        return of(Parser.parse(Repository.files("graphql-schema", ".graphqls").stream()
                .map(Repository::text)
                .collect(Collectors.joining("\n"))));
    }

    /** Everything that clients see: what is written, with what is derived from it. */
    static List<SchemaPart> served() {
        return of(servedDocument());
    }

    /** What clients see, as text in a fixed order. */
    static String servedText() {
        return AstPrinter.printAst(servedDocument()) + "\n";
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

    private static Document servedDocument() {
        var schema = SchemaFiles.completed();
        List<NamedNode<?>> parts =
                new ArrayList<>(schema.getDirectiveDefinitions().values());
        schema.types().values().forEach(parts::add);
        schema.scalars().values().stream()
                .filter(scalar -> !ScalarInfo.isGraphqlSpecifiedScalar(scalar.getName()))
                .forEach(parts::add);
        parts.sort(Comparator.comparing(NamedNode::getName));
        var document = Document.newDocument();
        parts.forEach(part -> document.definition((Definition<?>) part));
        return document.build();
    }

    private static List<SchemaPart> of(Document document) {
        return document.getDefinitions().stream()
                .flatMap(definition -> below("", definition))
                .toList();
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
