package org.realistgraph.projection;

import static org.realistgraph.given.Given.configuration;
import static org.realistgraph.given.Given.given;
import static org.realistgraph.given.Given.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.given.AThing;

/** A graph of 60 configurations and as many studies, a third of them undated. */
final class ManyConfigurations {

    static final int MANY = 60;

    private ManyConfigurations() {}

    static void store() {
        TestDatabase.wipe();
        var random = new Random(7);
        var all = new ArrayList<AThing>();
        for (var i = 0; i < MANY; i++) {
            var study = study("study-%02d".formatted(i));
            all.add(configuration("cmo-%02d".formatted(i))
                    .with("status", i % 3 == 0 ? "AGREED" : "PROPOSED")
                    .in(i % 2 == 0 ? "crisis" : "calm")
                    .through("mechanism-" + i % 5)
                    .leadingTo("entry", i % 4 == 0 ? "INCREASES" : "DECREASES")
                    .leadingTo("return", "INCREASES")
                    .judgedBy(
                            i % 3 == 0 ? study : study.with("year", 2000 + random.nextInt(9)),
                            i % 7 == 0 ? "CONTRARY" : "SUPPORTS"));
        }
        all.getFirst().knownBefore("cmo-old").heldBy("synthesis", List.of("CONTEXT", "RESOURCE"));
        given(all);
    }
}
