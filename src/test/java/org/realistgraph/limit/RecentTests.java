package org.realistgraph.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is remembered. */
final class RecentTests {

    @Test
    void theEntryThatWasLongestNotUsedIsForgottenFirst() {
        var recent = new Recent<String, Integer>(2);
        recent.put("a", 1);
        recent.put("b", 2);
        recent.get("a");
        recent.put("c", 3);
        assertThat(recent.get("a")).isOne();
        assertThat(recent.get("b")).isNull();
        assertThat(recent.get("c")).isEqualTo(3);
    }

    @Test
    void asMuchIsForgottenAsTheNewestNeeds() {
        var recent = new Recent<String, Integer>(10, String::length);
        recent.put("abc", 1);
        recent.put("defg", 2);
        recent.put("hijklmno", 3);
        assertThat(recent.get("abc")).isNull();
        assertThat(recent.get("defg")).isNull();
        assertThat(recent.get("hijklmno")).isEqualTo(3);
    }

    @Test
    void anEntryThatIsReplacedWeighsOnce() {
        var recent = new Recent<String, Integer>(2);
        for (var i = 0; i < 5; i++) {
            recent.put("a", i);
        }
        recent.put("b", 5);
        assertThat(recent.get("a")).isEqualTo(4);
    }

    @Test
    void whatIsMissingIsMadeOnce() {
        var recent = new Recent<String, Object>(2);
        var made = recent.computeIfAbsent("a", _ -> new Object());
        assertThat(recent.computeIfAbsent("a", _ -> new Object())).isSameAs(made);
    }
}
