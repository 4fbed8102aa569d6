package org.realistgraph.problem;

import java.util.concurrent.locks.LockSupport;

/** Detects that a signal is ending the program; interrupted threads are not told so. */
public final class ProgramEnd {

    private ProgramEnd() {}

    /** Whether the program is ending; failures meanwhile are a consequence. */
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

    /** Waits until the program ends; the end does not depend on this thread. */
    public static void await() {
        while (isUnderWay()) {
            LockSupport.park();
        }
    }
}
