package org.realistgraph.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
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

    /** The client behind an address; what is no address is never looked up, since a proxy forwards what it is told. */
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
