package org.realistgraph.bundle;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.realistgraph.cli.Verb;
import org.realistgraph.cli.VerbRunner;
import org.realistgraph.problem.StartRefused;

/** Writes one bundle to a file. */
record ExportRunner(BundleExport export, BundleLoading loading) implements VerbRunner {

    @Override
    public Verb verb() {
        return Verb.EXPORT;
    }

    @Override
    public int run(List<String> operands, PrintStream out) {
        var id = operands.getFirst();
        var file = Path.of(operands.getLast());
        var loaded = loading.loaded(id)
                .orElseThrow(() -> new StartRefused(
                        "The graph holds no bundle %s.".formatted(id), "Ask for { bundles { id version } }."));
        try {
            Files.writeString(file, export.text(loaded));
        } catch (IOException e) {
            throw new StartRefused(
                    "The file %s cannot be written.".formatted(file),
                    "Name a file in a folder that you may write to.",
                    e);
        }
        out.println("%s %s was written to %s.".formatted(id, loaded.release(), file));
        return 0;
    }
}
