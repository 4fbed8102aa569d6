package org.realistgraph.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.StartRefused;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/** Writes one bundle to a file and ends the program. */
final class ExportRun implements ApplicationRunner {

    private final BundleExport export;
    private final BundleLoading loading;
    private final ApplicationContext context;
    private final String id;
    private final @Nullable Path file;

    ExportRun(BundleExport export, BundleLoading loading, ApplicationContext context, String id, @Nullable Path file) {
        this.export = export;
        this.loading = loading;
        this.context = context;
        this.id = id;
        this.file = file;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (file == null) {
            throw new StartRefused("No file is named to write %s to.".formatted(id), "Add --realist.bundle.file=FILE.");
        }
        var loaded = loading.loaded(id)
                .orElseThrow(() -> new StartRefused(
                        "The graph holds no bundle %s.".formatted(id), "Ask for { bundles { id version } }."));
        Files.writeString(file, export.text(loaded));
        System.exit(SpringApplication.exit(context));
    }
}
