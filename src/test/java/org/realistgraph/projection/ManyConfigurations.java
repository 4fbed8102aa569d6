package org.realistgraph.projection;

import static org.realistgraph.projection.AConfiguration.ASource.study;
import static org.realistgraph.projection.AConfiguration.aConfiguration;

import java.util.List;
import java.util.Random;
import org.realistgraph.embedded.TestDatabase;

/** A graph of 60 configurations and as many studies, a third of them undated. */
final class ManyConfigurations {

    static final int MANY = 60;

    private ManyConfigurations() {}

    static void store() {
        TestDatabase.wipe();
        var random = new Random(7);
        for (var i = 0; i < MANY; i++) {
            var study = study("study-%02d".formatted(i));
            var configuration = aConfiguration("cmo-%02d".formatted(i))
                    .with("status", i % 3 == 0 ? "ACCEPTED" : "PROPOSED")
                    .in(i % 2 == 0 ? "crisis" : "calm")
                    .through("mechanism-" + i % 5)
                    .leadingTo("entry", i % 4 == 0 ? "INCREASES" : "DECREASES")
                    .leadingTo("return", "INCREASES")
                    .judgedBy(
                            i % 3 == 0 ? study : study.with("year", 2000 + random.nextInt(9)),
                            i % 7 == 0 ? "REFUTES" : "SUPPORTS");
            configuration.store(TestDatabase.driver());
        }
        aConfiguration("cmo-00")
                .knownBefore("cmo-old")
                .heldBy("synthesis", List.of("CONTEXT", "RESOURCE"))
                .store(TestDatabase.driver());
    }
}
