package org.realistgraph.bundle.yaml;

import java.util.Comparator;
import java.util.regex.Pattern;

/** A version of three numbers, such as 1.12.0. */
public record Version(int major, int minor, int patch) implements Comparable<Version> {

    static final Pattern FORM = Pattern.compile("(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})");

    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch);

    public static Version of(String text) {
        var numbers = FORM.matcher(text);
        if (!numbers.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a version of three numbers, such as 1.0.0.");
        }
        return new Version(
                Integer.parseInt(numbers.group(1)),
                Integer.parseInt(numbers.group(2)),
                Integer.parseInt(numbers.group(3)));
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
