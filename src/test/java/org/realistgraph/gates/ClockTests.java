package org.realistgraph.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No test claims or waits for a time: what takes how long is printed by benchmarks, never asserted. */
final class ClockTests {

    private static final Pattern CLOCK = Pattern.compile(
            "(assertTimeout\\w*|@Timeout|\\.sleep|waitForTimeout|nanoTime|currentTimeMillis|StopWatch)\\b");

    @Test
    void noTestNamesATime() {
        assertThat(Stream.of("src/test/java", "src/main/frontend")
                        .flatMap(folder -> Repository.files(folder, ".java", ".test.ts", ".test.tsx").stream()))
                .filteredOn(file ->
                        !file.endsWith("ClockTests.java") && !file.toString().endsWith("Benchmark.java"))
                .filteredOn(file -> CLOCK.matcher(Repository.text(file)).find())
                .extracting(Repository::name)
                .isEmpty();
    }
}
