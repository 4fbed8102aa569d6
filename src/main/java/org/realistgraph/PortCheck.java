package org.realistgraph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.StartRefused;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Tries every port of the service before anything is started, so that a port that is taken costs no load of the seed. */
final class PortCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int LARGEST = 65535;
    private static final String LOOPBACK = "127.0.0.1";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        requireDifferentPorts(settings);
        if (context instanceof WebServerApplicationContext) {
            check(settings, "server.port", settings.getProperty("server.address"));
            check(settings, "management.server.port", settings.getProperty("management.server.address"));
        }
        if (settings.getProperty("spring.neo4j.uri") == null) {
            check(settings, "realist.embedded.bolt-port", LOOPBACK);
        }
    }

    private static void requireDifferentPorts(Environment settings) {
        Map<String, String> properties = new HashMap<>();
        for (String property : List.of("server.port", "management.server.port", "realist.embedded.bolt-port")) {
            String port = settings.getProperty(property, "0");
            String other = port.equals("0") ? null : properties.put(port, property);
            if (other != null) {
                throw new StartRefused(
                        "%s and %s are both %s.".formatted(other, property, port), "Give each a port of its own.");
            }
        }
    }

    private static void check(Environment settings, String property, @Nullable String address) {
        String port = settings.getProperty(property);
        if (port == null || port.equals("-1")) {
            return;
        }
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > LARGEST) {
            throw new StartRefused(
                    "%s is %s, which is no port.".formatted(property, port),
                    "Give it a number from 0, which stands for any free port, to 65535.");
        }
        listen(property, Integer.parseInt(port), address);
    }

    private static void listen(String property, int port, @Nullable String address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address == null ? null : InetAddress.getByName(address), port));
        } catch (UnknownHostException e) {
            throw new StartRefused(
                    "%s names the host %s, which is not known.".formatted(property.replace("port", "address"), address),
                    "Name an address of this machine.",
                    e);
        } catch (IOException e) {
            throw new StartRefused(
                    "The port %d of %s cannot be listened on: %s.".formatted(port, property, e.getMessage()),
                    "Stop what listens there, or choose another port with --%s=PORT.".formatted(property),
                    e);
        }
    }
}
