package org.realistgraph.bundle;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.realistgraph.cli.Verb;
import org.realistgraph.cli.VerbRunner;
import org.realistgraph.problem.StartRefused;

/** Exports one bundle, or everything that a synthesis owns, to a file. */
record ExportRunner(BundleExport export, BundleLoading loading) implements VerbRunner {

    @Override
    public Verb verb() {
        return Verb.EXPORT;
    }

    @Override
    public int run(List<String> operands, PrintStream out) {
        var id = operands.getFirst();
        var file = Path.of(operands.getLast());
        var text = loading.loaded(id)
                .map(export::text)
                .or(() -> export.textOfOwner(id))
                .orElseThrow(() -> new StartRefused(
                        "The graph holds no bundle and no synthesis %s.".formatted(id),
                        "To list the ids, query { bundles { id version } syntheses { nodes { id } } }."));
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new StartRefused(
                    "The file %s cannot be written.".formatted(file), "Name a file in a folder that is writable.", e);
        }
        out.println("Exported %s to %s.".formatted(id, file));
        return 0;
    }
}
