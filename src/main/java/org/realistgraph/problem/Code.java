package org.realistgraph.problem;

/** The stable {@code extensions.code} of every error, with the sentence by which the README explains it. */
public enum Code {
    AFTER_BELOW_A_LIST("A cursor was given where a list stands above it, so that it would page many lists at once."),
    BAD_CURSOR("A cursor was not given out by this service for this order."),
    BAD_PAGE_SIZE("A page holds 1 to 100 things."),
    BUSY("The service has as many reads at once as it can take; try again in a second."),
    INTERNAL("Something failed inside; the id in the message names it in the service's log.");

    private final String sentence;

    Code(String sentence) {
        this.sentence = sentence;
    }

    /** What the code means, whatever the occasion. */
    public String sentence() {
        return sentence;
    }
}
