package org.realistgraph.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.evidence.SomeConfiguration.some;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.realistgraph.comparison.DemiRegularity.CounterExample;
import org.realistgraph.comparison.DemiRegularity.CounterReason;
import org.realistgraph.comparison.DemiRegularity.RegularityKind;
import org.realistgraph.concept.Concepts;
import org.realistgraph.configuration.OutcomeDirection;
import org.realistgraph.evidence.Material;
import org.realistgraph.evidence.SomeConcepts;
import org.realistgraph.evidence.SomeConfiguration;
import org.realistgraph.evidence.Stance;
import org.realistgraph.projection.Ref;

final class RegularityFinderTests {

    private static final Concepts BROADER = SomeConcepts.of("hope<trust", "faith<trust");

    private final SomeConfiguration sos = some("s")
            .of("sos")
            .in("crisis")
            .through("hope")
            .leadingTo("care", OutcomeDirection.DECREASES)
            .supportedBy("one");
    private final SomeConfiguration fgc = some("f")
            .of("fgc")
            .in("crisis")
            .through("faith")
            .leadingTo("care", OutcomeDirection.DECREASES)
            .supportedBy("two");

    @Test
    void twoFamiliesMeetOnTheNearestBroaderMechanism() {
        var pattern = patterns(2, sos, fgc).getFirst();
        assertThat(pattern.shape())
                .isEqualTo(new RegularityFinder.Shape("crisis", "trust", "care", OutcomeDirection.DECREASES));
        assertThat(pattern.kind()).isEqualTo(RegularityKind.DEMI_REGULAR);
        assertThat(pattern.singleProgramme()).isFalse();
        assertThat(pattern.alignments()).extracting(Ref::id).containsExactlyInAnyOrder("hope<trust", "faith<trust");
    }

    @Test
    void whatTheBroaderOneSaysOfTheSameConfigurationsIsLeftOut() {
        assertThat(patterns(1, sos)).extracting(one -> one.shape().mechanism()).containsExactly("hope");
    }

    @Test
    void oneFamilyIsNotEnoughForTwo() {
        assertThat(patterns(2, sos)).isEmpty();
    }

    @Test
    void anotherDirectionAndABlockedMechanismAreCounterExamples() {
        var up = some("u").in("crisis").through("hope").leadingTo("care", OutcomeDirection.INCREASES);
        var stopped = some("b").in("crisis").through("faith").blocked();
        var pattern = patterns(2, sos, fgc, up, stopped).getFirst();
        assertThat(pattern.kind()).isEqualTo(RegularityKind.SEMI_REGULAR);
        assertThat(pattern.counters())
                .extracting(one -> one.configuration().id())
                .containsExactly("u", "b");
        assertThat(pattern.counters())
                .extracting(CounterExample::reasons)
                .containsExactly(List.of(CounterReason.OTHER_DIRECTION), List.of(CounterReason.BLOCKED));
    }

    @Test
    void oneRefutationMakesItSemiRegularAndStandsInTheSentence() {
        var pattern = patterns(2, sos, fgc.judgedBy("three", Stance.CONTRARY)).getFirst();
        assertThat(pattern.kind()).isEqualTo(RegularityKind.SEMI_REGULAR);
        assertThat(pattern.counters())
                .extracting(CounterExample::reasons)
                .containsExactly(List.of(CounterReason.EVIDENCE_AGAINST));
        assertThat(pattern.sentence())
                .startsWith("In “crisis”, “trust” goes with less of “care”, though not without counter-examples"
                        + " (semi-regular).")
                .contains("contradicted by 1");
    }

    @Test
    void aSingleProgrammeIsSaid() {
        var again = some("t")
                .of("sos")
                .in("crisis")
                .through("hope")
                .leadingTo("care", OutcomeDirection.DECREASES)
                .supportedBy("two");
        var pattern = patterns(2, sos, again).getFirst();
        assertThat(pattern.singleProgramme()).isTrue();
        assertThat(pattern.sentence()).contains("in a single programme");
    }

    @Test
    void aProgrammeThatNothingSupportsMakesNoSecondOne() {
        var again = some("t")
                .of("sos")
                .in("crisis")
                .through("hope")
                .leadingTo("care", OutcomeDirection.DECREASES)
                .supportedBy("two");
        var bare = some("n").of("ifps").in("crisis").through("hope").leadingTo("care", OutcomeDirection.DECREASES);
        assertThat(patterns(2, sos, again, bare).getFirst().singleProgramme()).isTrue();
    }

    @Test
    void anUnstatedDirectionIsNeitherARegularityNorACounterExample() {
        var unstated = some("u")
                .in("crisis")
                .through("hope")
                .leadingTo("care", OutcomeDirection.NOT_STATED)
                .supportedBy("x");
        assertThat(patterns(1, unstated)).isEmpty();
        assertThat(patterns(2, sos, fgc, unstated).getFirst().counters()).isEmpty();
    }

    private static List<DemiRegularity> patterns(int families, SomeConfiguration... configurations) {
        var coded = Stream.of(configurations).map(SomeConfiguration::coded).toList();
        return RegularityFinder.patterns(MapAxis.CONTEXT, new Material(coded, BROADER), families);
    }
}
