package org.realistgraph.problem;

import org.jspecify.annotations.Nullable;

/** A fault in a form that is safe to log: messages may quote a request, so control characters are replaced. */
final class LoggedFault extends Throwable {

    private static final int CAUSES = 10;

    private final String told;

    private LoggedFault(String told, StackTraceElement[] stack, @Nullable Throwable cause) {
        super(told, cause, false, true);
        this.told = told;
        setStackTrace(stack);
    }

    static LoggedFault of(Throwable fault) {
        return of(fault, CAUSES);
    }

    private static LoggedFault of(Throwable fault, int causes) {
        Throwable cause = fault.getCause();
        return new LoggedFault(
                fault.toString().replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]", "\uFFFD"),
                fault.getStackTrace(),
                cause == null || causes == 0 ? null : of(cause, causes - 1));
    }

    /** Omits the name of this class, which would hide the original exception. */
    @Override
    @SuppressWarnings("OverrideThrowableToString")
    public String toString() {
        return told;
    }
}
