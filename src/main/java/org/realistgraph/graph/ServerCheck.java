package org.realistgraph.graph;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.realistgraph.problem.Refusal;
import org.realistgraph.problem.StartRefused;

/** Refuses the start with one sentence if the Neo4j server cannot be used, instead of retrying. */
public final class ServerCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final String uri;

    public ServerCheck(String uri) {
        this.uri = uri;
    }

    /** Does the work on the server once the server has responded. */
    public void run(Driver driver, Runnable work) {
        try {
            driver.verifyConnectivityAsync().toCompletableFuture().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            new Heartbeat(driver).during(() -> {
                work.run();
                return true;
            });
        } catch (ExecutionException e) {
            throw refused(e.getCause() == null ? e : e.getCause());
        } catch (Neo4jException e) {
            throw refused(e);
        } catch (Refusal e) {
            throw silent(e);
        } catch (TimeoutException e) {
            throw silent(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw silent(e);
        }
    }

    private StartRefused refused(Throwable cause) {
        if (cause instanceof SecurityException) {
            return new StartRefused(
                    "The server at %s does not accept the user and the password.".formatted(uri),
                    "Correct spring.neo4j.authentication.username and spring.neo4j.authentication.password.",
                    cause);
        }
        if (code(cause) == null) {
            return silent(cause);
        }
        return new StartRefused(
                "The server at %s cannot hold the graph: %s."
                        .formatted(uri, String.valueOf(cause.getMessage()).replaceAll("\\.$", "")),
                "Correct spring.data.neo4j.database, or grant the user the rights to write and to create indexes"
                        + " there.",
                cause);
    }

    private StartRefused silent(Throwable cause) {
        return new StartRefused(
                "No Neo4j server answers at %s.".formatted(uri),
                "Start the server, or correct spring.neo4j.uri.",
                cause);
    }

    /** The code of a refusal by the server; the driver's failures to reach a server have no code. */
    private static @Nullable String code(Throwable cause) {
        return cause instanceof Neo4jException known && known.code().startsWith("Neo.") ? known.code() : null;
    }
}
