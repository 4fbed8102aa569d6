package org.realistgraph.bundle;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that a writer of YAML could get wrong, among ordinary ones. */
final class RandomText {

    private static final List<String> ODD = List.of(
            "no",
            "Yes",
            "null",
            "~",
            "1.0",
            "1984",
            "0x1F",
            "0o17",
            "1e3",
            ".5",
            ".inf",
            "12:30:45",
            "2018-11-01",
            "-",
            "- a",
            "? b",
            ": c",
            "a: b",
            "a:b",
            "a #b",
            "#c",
            "&d",
            "*e",
            "!f",
            "%g",
            "@h",
            "`i",
            "|",
            ">",
            "'j'",
            "\"k\"",
            "[l]",
            "{m}",
            "a, b",
            "n:",
            " o",
            "p ",
            "q\nr",
            "s\tt",
            "u\\v",
            "\u0007",
            "\u2028",
            "\u00a0w\u00a0",
            "–",
            "x’s “y”",
            "ﬁn",
            "日本語",
            "🙂",
            "\ufeffz",
            "<<",
            "=",
            "---",
            "...",
            "\r\n",
            "a\u0085b",
            "0.57 [0.35–0.93]");
    private static final List<String> WORDS = List.of(
            "parents", "worker", "trust", "shame", "in", "care;", "(see p. 4)", "— and", "Müller’s", "50 %", "n = 38");

    private final Random random;

    RandomText(Random random) {
        this.random = random;
    }

    String next() {
        return random.nextInt(4) == 0
                ? anyOf(ODD)
                : IntStream.rangeClosed(0, random.nextInt(12))
                        .mapToObj(i -> random.nextInt(15) == 0 ? anyOf(ODD) : anyOf(WORDS))
                        .collect(Collectors.joining(" "));
    }

    private String anyOf(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
