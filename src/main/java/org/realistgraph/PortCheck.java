package org.realistgraph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.StartRefused;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Tries every port of the service before anything starts, so that a port in use is reported before the seed is loaded.
 */
final class PortCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int LARGEST = 65535;
    private static final String LOOPBACK = "127.0.0.1";

    /** 0 means any free port, and -1 no port. */
    private static final Set<String> NONE_OF_ITS_OWN = Set.of("0", "-1");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        Map<String, @Nullable String> addresses = new LinkedHashMap<>();
        if (context instanceof WebServerApplicationContext) {
            addresses.put("server.port", settings.getProperty("server.address"));
            addresses.put("management.server.port", settings.getProperty("management.server.address"));
        }
        if (settings.getProperty("spring.neo4j.uri") == null) {
            addresses.put("realist.embedded.bolt-port", LOOPBACK);
        }
        requireDifferentPorts(settings, addresses.keySet());
        addresses.forEach((property, address) -> check(settings, property, address));
    }

    private static void requireDifferentPorts(Environment settings, Set<String> all) {
        Map<String, String> properties = new HashMap<>();
        for (String property : all) {
            String port = settings.getProperty(property, "0");
            String other = NONE_OF_ITS_OWN.contains(port) ? null : properties.put(port, property);
            if (other != null) {
                throw new StartRefused(
                        "%s and %s are both %s.".formatted(other, property, port), "Give each its own port.");
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
                    "%s is %s, which is not a port.".formatted(property, port),
                    "Use a number from 0 (any free port) to 65535.");
        }
        listen(property, Integer.parseInt(port), address);
    }

    private static void listen(String property, int port, @Nullable String address) {
        InetAddress own = address == null ? null : addressOfThisMachine(property.replace("port", "address"), address);
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(own, port));
        } catch (IOException e) {
            throw new StartRefused(
                    "The service cannot listen on port %d of %s: %s.".formatted(port, property, e.getMessage()),
                    "Stop the program that listens there, or choose another port with --%s=PORT.".formatted(property),
                    e);
        }
    }

    private static InetAddress addressOfThisMachine(String property, String name) {
        try {
            InetAddress address = InetAddress.getByName(name);
            if (address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(address) != null) {
                return address;
            }
        } catch (IOException _) {
            // an unknown host is not an address of this machine either
        }
        throw new StartRefused(
                "%s is %s, which is not an address of this machine.".formatted(property, name),
                "Use an address of this machine, or remove the property to listen on all addresses.");
    }
}
