package org.realistgraph.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.realistgraph.RealistGraph;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * The whole program as it starts for the first time, once for every test that visits its pages. What a browser of a busy
 * machine waits for a first plan is no failure of the pages.
 */
final class Program {

    private static final Program ONE = new Program();

    private final Path data;
    private final ConfigurableApplicationContext running;

    private Program() {
        try {
            data = Files.createTempDirectory("realist-pages");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var program = new SpringApplication(RealistGraph.class);
        program.setRegisterShutdownHook(false);
        running = program.run("--server.port=0", "--management.server.port=0", "--realist.data=" + data);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    static String origin() {
        return "http://127.0.0.1:" + ONE.running.getEnvironment().getRequiredProperty("local.server.port");
    }

    private void stop() {
        running.close();
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
