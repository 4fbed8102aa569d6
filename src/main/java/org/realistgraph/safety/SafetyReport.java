package org.realistgraph.safety;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.realistgraph.configuration.DesiredDirection;
import org.realistgraph.configuration.OutcomeDirection;
import org.realistgraph.configuration.Towards;
import org.realistgraph.evidence.CountedSource;
import org.realistgraph.evidence.Stance;

/**
 * What a source reports on an outcome of safety, as cypher/field/intervention/safety reads it: by an effect, or by evidence
 * on a claim, which is read as an effect of the direction that it bears out.
 */
record SafetyReport(
        List<String> programmes,
        @Nullable String effect,
        CountedSource source,
        String outcome,
        String label,
        @Nullable DesiredDirection desired,
        @Nullable String kind,
        @Nullable String significance,
        OutcomeDirection direction,
        @Nullable Stance stance) {

    /** Whether it tells which way: evidence that credits another cause, or is silent, does not. */
    boolean tells() {
        return stance != Stance.CREDITED_ELSEWHERE && stance != Stance.SILENT;
    }

    SafetyWay way() {
        var towards = Towards.of(borneOut(), desired);
        if ("NOT_SIGNIFICANT".equals(significance) || towards == Towards.NEITHER) {
            return SafetyWay.NO_SIGNIFICANT_DIFFERENCE;
        }
        if ("LEVEL".equals(kind) || "CHANGE_WITHIN_GROUP".equals(kind)) {
            return SafetyWay.NO_COMPARISON;
        }
        return switch (towards) {
            case AS_INTENDED -> SafetyWay.BETTER;
            case OTHER_WAY -> SafetyWay.WORSE;
            case BOTH -> SafetyWay.BOTH_WAYS;
            case NEITHER, NOT_STATED -> SafetyWay.NOT_CLEAR;
        };
    }

    private OutcomeDirection borneOut() {
        return switch (stance) {
            case null -> direction;
            case SUPPORTS -> direction;
            case CONTRARY -> opposite();
            case NO_DIFFERENCE -> OutcomeDirection.NO_CHANGE;
            case MIXED -> OutcomeDirection.MIXED;
            case CREDITED_ELSEWHERE, SILENT -> OutcomeDirection.NOT_STATED;
        };
    }

    private OutcomeDirection opposite() {
        return switch (direction) {
            case INCREASES -> OutcomeDirection.DECREASES;
            case DECREASES -> OutcomeDirection.INCREASES;
            case NO_CHANGE, NO_DECREASE, NO_INCREASE, MIXED, NOT_STATED -> OutcomeDirection.NOT_STATED;
        };
    }
}
