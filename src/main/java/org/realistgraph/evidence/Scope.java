package org.realistgraph.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an answer counts: in words, and in a canonical form for links. */
public record Scope(String text, String key) {

    /** The words of some evidence: sources first, then how they were read. */
    static String words(@Nullable ScopedSourcesInput sources, @Nullable ScopedReadingsInput readings) {
        var words = new ArrayList<String>();
        words.add(sources == null ? "sources" : noun(sources));
        if (sources != null) {
            words.addAll(conditions(sources));
        }
        if (readings != null) {
            words.addAll(conditions(readings));
        }
        return String.join(", ", words);
    }

    private static String noun(ScopedSourcesInput sources) {
        if (sources.design() != null) {
            return either(sources.design().stream().map(Scope::designs).toList());
        }
        return sources.kind() == null
                ? "sources"
                : either(sources.kind().stream()
                        .map(kind -> switch (kind) {
                            case STUDY -> "studies";
                            case REVIEW -> "reviews";
                            case TESTIMONY -> "testimonies";
                        })
                        .toList());
    }

    private static String designs(String design) {
        var words = BalanceText.design(design, true);
        return words == null ? "studies of design " + lower(design) : words;
    }

    private static List<String> conditions(ScopedSourcesInput sources) {
        var words = new ArrayList<String>();
        if (sources.design() != null && sources.kind() != null) {
            words.add("of kind "
                    + either(sources.kind().stream().map(Scope::lower).toList()));
        }
        if (sources.year() != null) {
            words.add(sources.year().words());
        }
        add(words, "from ", sources.country());
        add(words, "of the family ", sources.family());
        add(words, "namely ", sources.id());
        if (sources.not() != null) {
            words.add("without " + words(sources.not(), null));
        }
        return words;
    }

    private static List<String> conditions(ScopedReadingsInput readings) {
        var words = new ArrayList<String>();
        if (readings.basis() != null) {
            words.add(
                    switch (readings.basis().atLeast()) {
                        case FULL_TEXT -> "read in full";
                        case ABSTRACT -> "read in full or in abstract";
                        case SECONDARY -> "read in full, in abstract or through another source";
                        case MEMORY -> "whose reading is stated";
                    });
        }
        if (readings.how() != null) {
            words.add("where the tie is "
                    + either(readings.how().stream().map(Scope::lower).toList()));
        }
        if (readings.directness() != null) {
            words.add("of directness "
                    + either(readings.directness().stream().map(Scope::lower).toList()));
        }
        add(words, "judged by ", readings.judgedBy());
        return words;
    }

    private static void add(List<String> words, String before, @Nullable List<String> several) {
        if (several != null) {
            words.add(before + either(several));
        }
    }

    /** Values of one condition, each of which is enough, in one order. */
    static String either(List<String> several) {
        return several.stream().distinct().sorted().collect(Collectors.joining(" or "));
    }

    /** The name of a constant in words. */
    static String lower(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
