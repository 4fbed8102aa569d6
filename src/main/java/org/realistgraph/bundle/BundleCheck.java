package org.realistgraph.bundle;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.realistgraph.bundle.yaml.BundleRefused;

/**
 * Checks a file without a graph: what it refers to is looked for in the other bundles of its folder and in those that
 * the program brings.
 */
final class BundleCheck {

    private final BundleReading reading;

    BundleCheck(BundleReading reading) {
        this.reading = reading;
    }

    /** Prints every fault, or that there is none; tells whether there is none. */
    boolean passes(Path path, PrintStream out) {
        try {
            var bundle = reading.read(BundleFile.of(path), reading.surroundings(others(path)));
            out.println("%s: the bundle %s %s is without fault: %,d entries."
                    .formatted(
                            path,
                            bundle.header().id(),
                            bundle.header().version(),
                            bundle.entries().size()));
            return true;
        } catch (BundleRefused refused) {
            refused.faults().forEach(out::println);
            out.println("%s: %,d faults.".formatted(path, refused.faults().size()));
            return false;
        }
    }

    private static List<BundleFile> others(Path path) {
        return Stream.concat(BundleFile.besides(path).stream(), BundleFile.ofProgram().stream())
                .toList();
    }
}
