package org.realistgraph.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.ErrorDoor;
import org.realistgraph.problem.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Converts faults at every address except the graph's to coded errors, before the framework logs them. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class HttpFaults implements HandlerExceptionResolver {

    private static final String KEPT = HttpFaults.class.getName();

    /** Leaves the exception to the doorstep, so that one place words and logs it once. */
    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        try {
            if (fault instanceof ErrorResponse told) {
                response.sendError(told.getStatusCode().value());
            } else if (!DisconnectedClientHelper.isClientDisconnectedException(fault)) {
                keep(request, fault);
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    static void keep(HttpServletRequest request, Throwable fault) {
        request.setAttribute(KEPT, fault);
    }

    /** The refusal for a response with this status: from the kept fault, the thrown fault, or the status alone. */
    static Refusal of(HttpServletRequest request, @Nullable Throwable thrown, int status) {
        Throwable fault = request.getAttribute(KEPT) instanceof Throwable kept ? kept : thrown;
        return fault != null && (fault instanceof Refusal || status == HttpStatus.INTERNAL_SERVER_ERROR.value())
                ? refusal(fault)
                : refusal(status);
    }

    /**
     * The refusal for an exception. A body that the client cut off or garbled is a faulty request, although the
     * container reports an error of the service.
     */
    private static Refusal refusal(Throwable thrown) {
        return thrown instanceof BadRequestException
                        || thrown instanceof EOFException
                        || thrown instanceof InvalidParameterException
                ? refusal(HttpStatus.BAD_REQUEST.value())
                : ErrorDoor.refusal(thrown);
    }

    /**
     * The refusal for a status. A feature that the container does not implement is a faulty request, not a failure of
     * the service.
     */
    static Refusal refusal(int status) {
        return switch (status) {
            case 404 ->
                new Refusal(Code.NOT_FOUND, "There is nothing at this address.").hint("The graph is at /graphql.");
            case 405 ->
                new Refusal(Code.METHOD_NOT_ALLOWED, "This address does not allow the method.")
                        .hint("Use one of the methods in the Allow header.");
            case 406 ->
                new Refusal(Code.NOT_ACCEPTABLE, "This address cannot respond in a media type that the client accepts.")
                        .hint("Send Accept: */*.");
            case 413 -> new Refusal(Code.BODY_TOO_LARGE, "The request is too large.").hint("Send a smaller request.");
            case 415 ->
                new Refusal(Code.UNSUPPORTED_MEDIA_TYPE, "This address does not accept the media type of the body.")
                        .hint("Send JSON.");
            case 416 ->
                new Refusal(Code.RANGE_NOT_SATISFIABLE, "This address does not have the bytes in the Range header.")
                        .hint("Send the request without a Range header.");
            default ->
                isOfRequest(status)
                        ? new Refusal(Code.INVALID_REQUEST, "The request cannot be understood.")
                                .hint("The graph is at /graphql.")
                        : ErrorDoor.refusal(new IllegalStateException("Status " + status));
        };
    }

    /** The code for a response that another handler wrote with this status. */
    static String code(int status) {
        if (status < 400) {
            return "OK";
        }
        return (isOfRequest(status) ? refusal(status).code() : Code.INTERNAL).name();
    }

    private static boolean isOfRequest(int status) {
        return status < 500 || status == 501 || status == 505;
    }
}
