package org.realistgraph.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The client of a request, and whether the request's method permits changes.
 *
 * @param network the client's address; for IPv6 only the first half, because one host has the whole second half
 * @param mayChange false for GET
 */
public record Client(String network, boolean mayChange) {

    /**
     * The client behind an address. Host names are never looked up, because a proxy forwards whatever a client sends.
     */
    public static Client of(@Nullable String address, boolean mayChange) {
        try {
            return new Client(address == null ? "" : network(InetAddress.ofLiteral(address)), mayChange);
        } catch (IllegalArgumentException e) {
            return new Client("", mayChange);
        }
    }

    private static String network(InetAddress host) {
        byte[] address = host.getAddress();
        return HexFormat.of().formatHex(host instanceof Inet6Address ? Arrays.copyOf(address, 8) : address);
    }
}
