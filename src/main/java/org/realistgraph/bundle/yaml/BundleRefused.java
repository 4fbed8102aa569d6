package org.realistgraph.bundle.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** Refuses a bundle, and lists all of its faults. */
public final class BundleRefused extends RuntimeException {

    private final transient List<Fault> faults;

    public BundleRefused(String file, List<Fault> faults) {
        super(sentence(file, faults), null, false, false);
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    private static String sentence(String file, List<Fault> faults) {
        return faults.stream()
                .map(Fault::toString)
                .collect(Collectors.joining(
                        "\n  ", "The bundle %s has faults and was not loaded:\n  ".formatted(file), ""));
    }
}
