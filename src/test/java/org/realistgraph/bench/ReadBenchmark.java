package org.realistgraph.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.realistgraph.embedded.ChildJvm;

/**
 * Prints how long three ways take for 25 configurations with everything, on a generated graph of 20,000: the projection in
 * process, the same over Bolt, and field by field over Bolt. They take turns; nothing is judged here.
 */
final class ReadBenchmark {

    private static final int TURNS = Integer.getInteger("bench.turns", 2);

    @Test
    void waysOfReading() {
        Map<WayOfReading, double[]> times = new EnumMap<>(WayOfReading.class);
        for (var i = 0; i < TURNS; i++) {
            for (var way : WayOfReading.values()) {
                times.merge(
                        way,
                        timesOf(way),
                        (before, now) -> DoubleStream.concat(Arrays.stream(before), Arrays.stream(now))
                                .toArray());
            }
        }
        times.forEach((way, measured) -> print("%-15s %6.2f ms a request (median of %d rounds in %d turns)"
                .formatted(way, median(measured), measured.length, TURNS)));
        print("over Bolt / in process:      %.2f"
                .formatted(ratio(times, WayOfReading.OVER_BOLT, WayOfReading.IN_PROCESS)));
        print("field by field / over Bolt:  %.2f"
                .formatted(ratio(times, WayOfReading.FIELD_BY_FIELD, WayOfReading.OVER_BOLT)));
        assertThat(times.values()).allSatisfy(measured -> assertThat(measured).isNotEmpty());
    }

    private static double[] timesOf(WayOfReading way) {
        var options = Stream.concat(
                        Stream.of("-Xmx2g", "-XX:TieredStopAtLevel=4", "--enable-native-access=ALL-UNNAMED"),
                        System.getProperties().stringPropertyNames().stream()
                                .filter(name -> name.startsWith("bench."))
                                .map(name -> "-D" + name + "=" + System.getProperty(name)))
                .toList();
        try (var jvm = ChildJvm.run(WayOfReading.class.getName(), options, List.of(way.name()))) {
            return jvm.awaitEnd().stream()
                    .filter(line -> line.startsWith(WayOfReading.TIME))
                    .mapToDouble(line -> Double.parseDouble(line.substring(WayOfReading.TIME.length())))
                    .toArray();
        }
    }

    private static double ratio(Map<WayOfReading, double[]> times, WayOfReading slower, WayOfReading faster) {
        return median(times.getOrDefault(slower, new double[0])) / median(times.getOrDefault(faster, new double[0]));
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The result is what this class is for. */
    private static void print(String line) {
        System.out.println(line);
    }
}
