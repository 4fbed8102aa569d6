package org.realistgraph.problem;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps what the service logs of its faults, since its answers only hold their ids; logback-test.xml names it. */
public final class LoggedFaults extends AppenderBase<ILoggingEvent> {

    private static final Map<String, String> CAUSES = new ConcurrentHashMap<>();

    @Override
    protected void append(ILoggingEvent event) {
        var causes = Stream.iterate(event.getThrowableProxy(), Objects::nonNull, IThrowableProxy::getCause)
                .map(IThrowableProxy::getMessage)
                .collect(Collectors.joining("\ncaused by "));
        CAUSES.put(event.getFormattedMessage().replaceFirst("Fault ", ""), causes);
    }

    /** What is behind the ids in an answer; empty where it tells of no fault. */
    public static String behind(String answer) {
        return CAUSES.entrySet().stream()
                .filter(fault -> answer.contains(fault.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
    }
}
