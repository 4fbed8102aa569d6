package org.realistgraph.bundle.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** A bundle is refused whole, with every fault that was found in it. */
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
                        "\n  ", "The bundle %s is refused; nothing of it was stored:\n  ".formatted(file), ""));
    }
}
