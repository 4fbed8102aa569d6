package org.realistgraph.graph;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.realistgraph.problem.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Aborts a write that waits for a server that no longer responds; a write that is only slow continues. */
public final class Heartbeat {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final Duration BEAT = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Driver driver;

    public Heartbeat(Driver driver) {
        this.driver = driver;
    }

    /** Does the work, and refuses it as unavailable if the server stops responding. */
    public <T> T during(Supplier<T> work) {
        var worker = Thread.currentThread();
        var silent = new AtomicBoolean();
        var listener = Thread.ofVirtual().start(() -> listen(worker, silent));
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw silent.get() || isOfServerGone(e) ? unavailable(e) : e;
        } finally {
            end(listener);
            if (silent.get()) {
                Thread.interrupted(); // the interrupt was meant for the work, which is over
            }
        }
    }

    private static Refusal unavailable(RuntimeException cause) {
        LOG.debug("The server stopped responding during a write; nothing of the write is stored.", cause);
        return GraphFailure.unavailable();
    }

    /** Interrupts the worker when the server stops responding; the driver then ends the worker's wait. */
    private void listen(Thread worker, AtomicBoolean silent) {
        try {
            while (!silent.get()) {
                Thread.sleep(BEAT);
                silent.set(!answers());
            }
            worker.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            driver.verifyConnectivityAsync().toCompletableFuture().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    private static void end(Thread listener) {
        listener.interrupt();
        var interrupted = false;
        while (listener.isAlive()) {
            try {
                listener.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isOfServerGone(@Nullable Throwable failure) {
        return failure instanceof ServiceUnavailableException
                || failure instanceof SessionExpiredException
                || (failure != null && isOfServerGone(failure.getCause()));
    }
}
