package org.realistgraph.embedded;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Another JVM, watched line by line. */
public final class ChildJvm implements AutoCloseable {

    private static final int LONGEST_SILENCE = 5;
    private static final String END = "the end of the output";

    private final Process process;
    private final LinkedBlockingQueue<String> arriving = new LinkedBlockingQueue<>();
    private final List<String> seen = new ArrayList<>();

    private ChildJvm(Process process) {
        this.process = process;
        new Thread(this::readLines).start();
    }

    /** Runs a program of this JVM's class path; what it says as an error comes with its other output. */
    public static ChildJvm run(String program, List<String> options, List<String> arguments) {
        var all = new ArrayList<>(ChildClassPath.options());
        all.addAll(options);
        return run(ChildClassPath.value(), program, all, arguments);
    }

    /** Runs a program of another class path. */
    public static ChildJvm run(String classPath, String program, List<String> options, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx640m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, program));
        command.addAll(arguments);
        try {
            return new ChildJvm(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This JVM's class path without an empty end, which would stand for the working directory. */
    public static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The next line that contains the words; a program that ends without it fails the test. */
    public String awaitLine(String words) {
        for (String line = next(); !line.equals(END); line = next()) {
            if (line.contains(words)) {
                return line;
            }
        }
        throw new AssertionError("The program ended without '" + words + "' but with:\n" + String.join("\n", seen));
    }

    /** Lets it run on for so many milliseconds, or until it ends by itself. */
    public void letRun(long milliseconds) throws InterruptedException {
        process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    }

    /** Waits for its end, and gives all that it said. */
    public List<String> awaitEnd() {
        while (!next().equals(END)) {
            // all lines are kept in seen
        }
        process.onExit().join();
        return seen.subList(0, seen.size() - 1);
    }

    /** Waits for its end, and gives its exit code. */
    public int exitCode() {
        return process.onExit().join().exitValue();
    }

    /** Asks it to end, as the system does when it shuts down; what it says meanwhile is still read. */
    public void terminate() {
        process.toHandle().destroy();
    }

    /** Ends it at once, as a power cut would. */
    public void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** Closes its input, which ends a program that waits for that. */
    public void endInput() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }

    private String next() {
        try {
            var line = arriving.poll(LONGEST_SILENCE, TimeUnit.MINUTES);
            if (line == null) {
                throw new AssertionError("The program says nothing more after:\n" + String.join("\n", seen));
            }
            seen.add(line);
            return line;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void readLines() {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(arriving::add);
        } catch (IOException | UncheckedIOException e) {
            arriving.add(e.toString());
        } finally {
            arriving.add(END);
        }
    }
}
