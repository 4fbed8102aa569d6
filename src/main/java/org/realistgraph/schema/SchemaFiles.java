package org.realistgraph.schema;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The SDL files of graphql-schema/, read from the class path. */
public final class SchemaFiles {

    private SchemaFiles() {}

    /** The schema of the files, completed. */
    public static TypeDefinitionRegistry completed() {
        var schema = new TypeDefinitionRegistry();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:graphql-schema/*.graphqls")) {
                schema.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SchemaExpansion.complete(schema);
        return schema;
    }
}
