package org.realistgraph.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.realistgraph.evidence.Balance;
import org.realistgraph.evidence.EvidenceFacts;
import org.realistgraph.evidence.IndependentSources;
import org.realistgraph.evidence.Mention;

/** A balance on all evidence, and on each choice of one fixed table. */
record Sensitivity(Balance whole, List<SensitivityRow> rows) {

    private static final String NOT_CODED = "NOT_CODED";
    private static final int DECADE = 10;

    /** What evidence is chosen by. */
    enum SensitivityBy {
        DESIGN,
        BASIS,
        COUNTRY,
        DECADE,
        WITHOUT
    }

    /** One choice of evidence, and its balance. */
    record SensitivityRow(SensitivityBy by, String key, Balance balance) {}

    static Sensitivity of(EvidenceFacts facts, BalanceQuestion question) {
        var weighed = facts.mentions().stream()
                .filter(mention -> question.isOn(mention.piece().part()))
                .toList();
        Function<List<Mention>, Balance> balance =
                some -> question.of(new EvidenceFacts(facts.ofConfiguration(), facts.parts(), some));
        var rows = new ArrayList<SensitivityRow>();
        for (var by : SensitivityBy.values()) {
            choices(by, weighed).forEach((key, chosen) -> rows.add(new SensitivityRow(by, key, balance.apply(chosen))));
        }
        return new Sensitivity(balance.apply(weighed), rows);
    }

    /** The mentions of each choice, by its key. */
    private static Map<String, List<Mention>> choices(SensitivityBy by, List<Mention> mentions) {
        return switch (by) {
            case DESIGN -> alone(mentions, mention -> List.of(mention.source().design()));
            case BASIS ->
                alone(mentions, mention -> List.of(nameOf(mention.piece().basis())));
            case COUNTRY -> alone(mentions, mention -> mention.source().countries());
            case DECADE ->
                alone(mentions, mention -> List.of(decade(mention.source().year())));
            case WITHOUT -> withoutEach(mentions);
        };
    }

    private static Map<String, List<Mention>> alone(List<Mention> mentions, Function<Mention, List<String>> keys) {
        var chosen = new TreeMap<String, List<Mention>>();
        for (var mention : mentions) {
            var coded = keys.apply(mention).stream()
                    .map(key -> key.equals("NOT_STATED") ? NOT_CODED : key)
                    .toList();
            (coded.isEmpty() ? List.of(NOT_CODED) : coded)
                    .forEach(key ->
                            chosen.computeIfAbsent(key, _ -> new ArrayList<>()).add(mention));
        }
        return chosen;
    }

    private static Map<String, List<Mention>> withoutEach(List<Mention> mentions) {
        var chosen = new TreeMap<String, List<Mention>>();
        for (var source : IndependentSources.groups(mentions, Mention::source)) {
            var texts = source.stream().map(mention -> mention.source().id()).collect(Collectors.toSet());
            chosen.put(
                    texts.stream().sorted().collect(Collectors.joining(" ")),
                    mentions.stream()
                            .filter(mention -> !texts.contains(mention.source().id()))
                            .toList());
        }
        return chosen;
    }

    private static String nameOf(@Nullable Enum<?> coded) {
        return coded == null ? NOT_CODED : coded.name();
    }

    private static String decade(@Nullable Integer year) {
        return year == null ? NOT_CODED : String.valueOf(year / DECADE * DECADE);
    }
}
