package org.realistgraph.problem;

import java.util.concurrent.locks.LockSupport;

/** The end of the program by a signal, of which the threads that it interrupts are told nothing. */
public final class ProgramEnd {

    private ProgramEnd() {}

    /** Whether the end is under way; what fails meanwhile fails by that. */
    public static boolean isUnderWay() {
        var hook = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            Runtime.getRuntime().removeShutdownHook(hook);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    /** Waits for the end, which needs nothing of this thread. */
    public static void await() {
        while (isUnderWay()) {
            LockSupport.park();
        }
    }
}
