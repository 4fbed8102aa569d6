package org.realistgraph.http;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Tells browsers that a page may load and connect to nothing outside this server, and that no other site may frame it.
 */
final class SecurityHeaders {

    /** Styles may be inline and workers may come from blobs, because the editor in GraphiQL needs both. */
    private static final String POLICY = "default-src 'self'; script-src 'self'; worker-src 'self' blob:; "
            + "style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; "
            + "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    static void set(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
