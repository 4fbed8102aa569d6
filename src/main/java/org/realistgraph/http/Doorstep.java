package org.realistgraph.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every answer and every request has in common: the browser is told to take an answer for what it is declared to
 * be, and a wildcard is no media type of a body, on which the framework would fail at any address.
 */
record Doorstep(JsonMapper json) implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader(HttpConfiguration.NO_SNIFFING, "nosniff");
        if (request.getContentType() != null && request.getContentType().contains("*")) {
            refuse(answer);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletResponse answer) throws IOException {
        Refusal refusal = new Refusal(
                        Code.UNSUPPORTED_MEDIA_TYPE, "The body is declared in a media type that names no type.")
                .hint("Send it with Content-Type: application/json.");
        answer.setStatus(refusal.code().status());
        answer.setContentType(Accepted.JSON.toString());
        answer.getOutputStream().write(json.writeValueAsBytes(Answers.errors(refusal)));
    }
}
