package org.realistgraph.evidence;

import java.util.Locale;
import org.realistgraph.configuration.OutcomeDirection;

/** What a balance is about, with the words for a source that bears it out and for one that found the contrary. */
sealed interface Subject {

    /** The words before the sides. */
    String head();

    /** The words for the support of so many sources. */
    default String borneOut() {
        return "borne out by";
    }

    /** The words for a contrary result of so many sources. */
    default String contrary() {
        return "contradicted by";
    }

    /** What became of an outcome. */
    record Result(String label, OutcomeDirection direction, boolean isOfCare) implements Subject {

        @Override
        public String head() {
            return "On " + uncapitalized(label);
        }

        @Override
        public String borneOut() {
            return switch (direction) {
                case INCREASES -> "more in";
                case DECREASES -> less() + " in";
                case NO_CHANGE -> "no change in";
                case NO_DECREASE -> "no fall in";
                case NO_INCREASE -> "no rise in";
                case MIXED -> "both ways as stated in";
                case NOT_STATED -> "borne out by";
            };
        }

        @Override
        public String contrary() {
            return switch (direction) {
                case INCREASES -> less() + " in";
                case DECREASES -> "more in";
                case NO_CHANGE -> "a change in";
                case NO_DECREASE -> "a fall in";
                case NO_INCREASE -> "a rise in";
                case MIXED -> "one way only in";
                case NOT_STATED -> "the contrary in";
            };
        }

        /** What no source found, where none supports. */
        String missing() {
            return switch (direction) {
                case INCREASES -> "no source found more";
                case DECREASES -> "no source found " + less();
                case NO_CHANGE -> "no source found that nothing changed";
                case NO_DECREASE -> "no source found that it did not fall";
                case NO_INCREASE -> "no source found that it did not rise";
                case MIXED -> "no source found both ways as stated";
                case NOT_STATED -> "no source bears it out";
            };
        }

        /** Children who come into care are counted, and time and money are not. */
        private String less() {
            var first = label.toLowerCase(Locale.ROOT);
            return isOfCare && !first.startsWith("time") && !first.startsWith("rate") ? "fewer" : "less";
        }

        private static String uncapitalized(String label) {
            var isAcronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
            return isAcronym ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
        }
    }

    /** How the outcomes come about. */
    record Explanation() implements Subject {

        @Override
        public String head() {
            return "How it works";
        }
    }

    /** Whether a context or resource was there. */
    record Condition(String label) implements Subject {

        @Override
        public String head() {
            return "Whether “" + label + "” was there";
        }

        @Override
        public String borneOut() {
            return "it was in";
        }

        @Override
        public String contrary() {
            return "it was not in";
        }
    }

    /** The tie that a ripple, a moderation or an embedding asserts. */
    record Tie() implements Subject {

        @Override
        public String head() {
            return "On this tie";
        }
    }
}
