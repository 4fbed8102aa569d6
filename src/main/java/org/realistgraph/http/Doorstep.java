package org.realistgraph.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every request to a connector passes through this valve. It writes every response that no handler wrote: with the same
 * headers, in JSON, and with the methods that the address really allows. The container's own error pages never appear.
 */
final class Doorstep extends ErrorReportValve implements AccessLog {

    /** The methods of every address except the graph's. */
    static final String READING = "GET, HEAD, OPTIONS";

    private static final Logger LOG = LoggerFactory.getLogger(Doorstep.class);
    private static final String HEALTH = "/actuator";
    private static final String REQUEST_ID = "X-Request-Id";

    private final JsonMapper json;
    private final @Nullable OperationLog log;

    /**
     * With a log, the connector serves the graph, and each request to the graph is logged; without a log, it serves
     * health.
     */
    Doorstep(JsonMapper json, @Nullable OperationLog log) {
        this.json = json;
        this.log = log;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException {
        setHeaders(request, response);
        if (log == null || !isGraph(request)) {
            if (response.getStatus() >= 400) {
                LOG.info("A request was refused before its address was read: status={}", response.getStatus());
            }
            pass(request, response);
            return;
        }
        Operation operation = new Operation();
        request.setAttribute(Operation.class.getName(), operation);
        response.setHeader(REQUEST_ID, operation.id());
        try {
            pass(request, response);
        } finally {
            log.ended(operation, response.getStatus());
        }
    }

    private void pass(Request request, Response response) throws IOException {
        if (response.getStatus() >= 400) {
            proceed(request, response);
            return;
        }
        Refusal refusal = refusal(request);
        if (refusal != null) {
            HttpFaults.keep(request, refusal);
            response.sendError(refusal.code().status());
            response.setSuspended(false);
            report(request, response, null);
        } else if (isQuestionOfMethods(request)) {
            response.setStatus(204);
            response.setHeader(HttpHeaders.ALLOW, methods(request));
        } else {
            proceed(request, response);
        }
    }

    private void proceed(Request request, Response response) throws IOException {
        try {
            super.invoke(request, response);
            reportWhatSaysNothing(request, response);
            if ("OPTIONS".equals(request.getMethod())) {
                response.setHeader(HttpHeaders.ALLOW, methods(request));
            }
            if (response.getStatus() < 400 && !request.isAsync()) {
                response.finishResponse(); // must be sent before reading stops, or the response counts as failed
            }
        } catch (ServletException e) {
            throw new IOException(e);
        } finally {
            readNoFurther(request);
        }
    }

    /** Other handlers answer some missing addresses with only a status. */
    private void reportWhatSaysNothing(Request request, Response response) throws IOException {
        if (response.getStatus() >= 400 && !response.isCommitted() && response.getContentWritten() == 0) {
            response.sendError(response.getStatus());
            response.setSuspended(false);
            report(request, response, null);
        }
    }

    /** A wildcard is not a media type of a body; the framework fails on it at every address. */
    private @Nullable Refusal refusal(Request request) {
        if (!methodList(request).contains(request.getMethod())) {
            return HttpFaults.refusal(405);
        }
        if (log == null && !request.getRequestURI().startsWith(HEALTH)) {
            return HttpFaults.refusal(404);
        }
        return request.getContentType() != null && request.getContentType().contains("*")
                ? new Refusal(Code.UNSUPPORTED_MEDIA_TYPE, "The Content-Type header is a wildcard.")
                        .hint("Send the body with Content-Type: application/json.")
                : null;
    }

    /** The framework, which knows the allowed origins, answers CORS preflight requests. */
    private static boolean isQuestionOfMethods(Request request) {
        return request.getMethod().equals("OPTIONS")
                && (request.getHeader(HttpHeaders.ORIGIN) == null
                        || request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) == null);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Refusal refusal = HttpFaults.of(request, fault, status);
        readNoFurther(request);
        try {
            response.setStatus(refusal.code().status());
            setHeaders(request, response);
            if (refusal.code() == Code.METHOD_NOT_ALLOWED) {
                response.setHeader(HttpHeaders.ALLOW, methods(request));
            }
            response.setContentType(ResponseMediaType.JSON.toString());
            response.getOutputStream().write(json.writeValueAsBytes(ResponseWriter.errors(refusal)));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("A client disconnected before its error was sent.", e);
        }
    }

    /** Prevents the container from waiting again for the rest of an unread body. */
    private static void readNoFurther(Request request) {
        if (!request.getCoyoteRequest().isFinished()) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private static void setHeaders(Request request, Response response) {
        SecurityHeaders.set(response);
        if (request.getAttribute(Operation.class.getName()) instanceof Operation operation) {
            response.setHeader(REQUEST_ID, operation.id());
        }
    }

    private List<String> methodList(Request request) {
        return Arrays.asList(methods(request).split(", "));
    }

    private String methods(Request request) {
        return log != null && isGraph(request) ? Endpoint.METHODS : READING;
    }

    private static boolean isGraph(Request request) {
        var path = request.getRequestPathMB().isNull()
                ? request.getRequestURI()
                : request.getRequestPathMB().toString();
        return HttpConfiguration.GRAPHQL.equals(path);
    }

    /**
     * The container answers {@code OPTIONS *} without a valve, but calls the access log before it sends the response.
     */
    @Override
    public void log(Request request, Response response, long time) {
        if (!response.isCommitted() && "*".equals(request.getRequestURI())) {
            SecurityHeaders.set(response);
            response.setHeader(HttpHeaders.ALLOW, log == null ? READING : Endpoint.METHODS);
        }
    }

    @Override
    public void setRequestAttributesEnabled(boolean enabled) {
        // This access log records no requests.
    }

    @Override
    public boolean getRequestAttributesEnabled() {
        return false;
    }
}
