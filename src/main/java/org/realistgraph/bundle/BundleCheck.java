package org.realistgraph.bundle;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.realistgraph.bundle.yaml.BundleRefused;

/**
 * Checks a bundle's file without a graph. References resolve against the other bundles in the file's folder and the
 * bundles that ship with the program.
 */
final class BundleCheck {

    private final BundleReading reading;

    BundleCheck(BundleReading reading) {
        this.reading = reading;
    }

    /** Prints every fault, or that there is none; returns true if there is none. */
    boolean passes(Path path, PrintStream out) {
        try {
            var bundle = reading.read(BundleFile.of(path), reading.surroundings(others(path)));
            out.println("%s: the bundle %s %s has no faults: %,d entries."
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
