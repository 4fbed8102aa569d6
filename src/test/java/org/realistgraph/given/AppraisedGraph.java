package org.realistgraph.given;

import static org.realistgraph.given.Given.alignment;
import static org.realistgraph.given.Given.configuration;
import static org.realistgraph.given.Given.context;
import static org.realistgraph.given.Given.effect;
import static org.realistgraph.given.Given.finding;
import static org.realistgraph.given.Given.given;
import static org.realistgraph.given.Given.intervention;
import static org.realistgraph.given.Given.moderation;
import static org.realistgraph.given.Given.moderator;
import static org.realistgraph.given.Given.outcome;
import static org.realistgraph.given.Given.study;

import java.util.List;
import org.realistgraph.embedded.TestDatabase;

/** A small graph to appraise: one claim with support, one contested, one fragment, effects, a finding and moderators. */
public final class AppraisedGraph {

    private AppraisedGraph() {}

    public static void store() {
        TestDatabase.wipe();
        var roles = List.of("CONTEXT", "MECHANISM", "OUTCOME");
        var one = study("one").with("countries", List.of("GB-ENG"));
        var care = outcome("care").with("target", true);
        given(
                configuration("well")
                        .of("ifps")
                        .in("crisis")
                        .through("hope")
                        .leadingTo("care", "DECREASES")
                        .heldBy("synthesis", roles)
                        .supportedBy(one)
                        .supportedBy(study("two").with("countries", List.of("US"))),
                configuration("contested")
                        .in("kin")
                        .through("faith")
                        .leadingTo("care", "DECREASES")
                        .supportedBy(one)
                        .judgedBy(study("three").with("countries", List.of("US")), "CONTRARY"),
                configuration("fragment").in("crisis").through("hope").heldBy("synthesis", roles),
                effect("soon", "COMPARATIVE")
                        .of("ifps")
                        .on(care)
                        .from(one)
                        .with("measure", "RR")
                        .with("value", 0.5)
                        .with("unitOfAnalysis", "CHILD")
                        .with("followUpMonths", 3)
                        .with("locator", "abstract")
                        .with("note", "Fewer."),
                effect("level", "LEVEL").of("ifps").on(care).from(one).with("unitOfAnalysis", "CHILD"),
                finding("cost", "ECONOMICS")
                        .about(intervention("ifps"))
                        .from(one)
                        .with("statement", "It is dear.")
                        .with("locator", "p. 3"),
                moderation("moderation", "STRENGTHENS")
                        .by("speed")
                        .on(configuration("well"))
                        .with("statement", "Speed helps."),
                moderator("idle"),
                alignment(context("crisis"), "SAME_IDEA", moderator("speed")));
    }
}
