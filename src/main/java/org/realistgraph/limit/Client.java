package org.realistgraph.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a request, and whether its method may change anything.
 *
 * @param network the client's address, of IPv6 the first half, since one host has the whole second half
 * @param mayChange false for GET
 */
public record Client(String network, boolean mayChange) {

    public static Client of(@Nullable InetSocketAddress address, boolean mayChange) {
        InetAddress host = address == null ? null : address.getAddress();
        return new Client(host == null ? "" : network(host), mayChange);
    }

    private static String network(InetAddress host) {
        byte[] address = host.getAddress();
        return HexFormat.of().formatHex(host instanceof Inet6Address ? Arrays.copyOf(address, 8) : address);
    }
}
