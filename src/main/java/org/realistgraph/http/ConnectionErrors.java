package org.realistgraph.http;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** Answers, in the place of the container, what never reaches an address: a line or a header that is no HTTP. */
final class ConnectionErrors extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionErrors.class);

    private final JsonMapper json;

    ConnectionErrors(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Refusal refusal = fault != null && status == HttpStatus.INTERNAL_SERVER_ERROR.value()
                ? ErrorPage.refusal(fault)
                : ErrorPage.refusal(status);
        try {
            response.setStatus(refusal.code().status());
            response.setHeader(HttpConfiguration.NO_SNIFFING, "nosniff");
            response.setContentType(Accepted.JSON.toString());
            response.getOutputStream().write(json.writeValueAsBytes(Answers.errors(refusal)));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("A client left before its error could be told.", e);
        }
    }
}
