package org.realistgraph.comparison;

/** What results on one outcome amount to, by independent sources: the first that holds. It is no verdict on effect. */
enum CellState {
    NOTHING_HERE,
    NO_RESULT,
    NOTHING_LEFT,
    SAID,
    NO_DIRECTION,
    NOT_FOUND,
    BOTH_WAYS,
    DIFFER,
    ONE_SOURCE,
    AGREE,
    SCATTERED;

    String words() {
        return switch (this) {
            case NOTHING_HERE -> "nothing here";
            case NO_RESULT -> "no result";
            case NOTHING_LEFT -> "no result that counts here";
            case SAID -> "what people say, nothing measured";
            case NO_DIRECTION -> "no direction stated";
            case NOT_FOUND -> "not found";
            case BOTH_WAYS -> "both ways";
            case DIFFER -> "results differ";
            case ONE_SOURCE -> "one source";
            case AGREE -> "sources agree";
            case SCATTERED -> "no two sources on one result";
        };
    }
}
