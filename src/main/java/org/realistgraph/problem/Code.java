package org.realistgraph.problem;

/** The stable {@code extensions.code} of every error, with the sentence that explains it in the README. */
public enum Code {
    AFTER_BELOW_A_LIST(400, "A cursor was given below a list, where it would page many lists at once."),
    BAD_CURSOR(400, "This service did not give out the cursor for this order."),
    BAD_HOPS(400, "A chain takes 0 to 10 ripples, and its minimum must not exceed its maximum."),
    BAD_PAGE_SIZE(400, "A page holds 1 to 100 items."),
    BODY_TOO_LARGE(413, "The request's body is larger than the service accepts."),
    BODY_TOO_SLOW(408, "The request's body did not arrive in time."),
    BROKEN_RULE(400, "The input breaks a rule of the model."),
    BUSY(503, "The service is running as many reads as it can; try again in a second."),
    CHANGED_MEANWHILE(503, "The graph changed while the query ran; send it again."),
    CONFLICT(409, "Somebody else has changed the node since it was read."),
    CONTRADICTION(400, "The input contradicts itself, or requests nothing."),
    EMPTY_AXIS(400, "Nothing is coded on an axis of the map."),
    EMPTY_BODY(400, "The request has no body."),
    EMPTY_CHOICE(400, "A list of allowed values is empty, so that nothing can match."),
    FILTER_TOO_LARGE(
            400,
            "A filter holds more than 100 conditions, nests more than 16 deep, looks for more than 1,000 characters, or"
                    + " uses more than 8 computed fields; or all arguments together list more than 10,000 values."),
    ID_TAKEN(400, "The id of the new node is already in use, or belonged to a node that is gone."),
    INTERNAL(500, "An internal error occurred; the id in the message identifies it in the service's log."),
    INVALID_JSON(400, "The request's body, or a parameter that should be JSON, is not JSON."),
    INVALID_QUERY(400, "The GraphQL document does not fit the schema."),
    INVALID_REQUEST(400, "The request is not HTTP, or not an object with query, variables, operationName, extensions."),
    INVALID_VARIABLES(400, "The variables do not fit the types that the operation declares for them."),
    METHOD_NOT_ALLOWED(405, "The address does not allow the HTTP method, or a mutation was not sent by POST."),
    NOT_ACCEPTABLE(406, "The service cannot respond in a media type that the client accepts."),
    NOT_FOUND(404, "There is nothing at this address."),
    NOTHING_TO_SEARCH(400, "A search must contain at least one word."),
    RANGE_NOT_SATISFIABLE(416, "The Range header requests bytes that the page does not have."),
    SAME_ENDS(400, "The chain starts and ends at the same place."),
    SEARCH_TOO_LONG(400, "A search may contain at most 20 words and 1,000 characters."),
    STILL_USED(409, "Other nodes refer to the node, so it cannot be retired."),
    SYNTAX_ERROR(400, "The text is not a GraphQL document."),
    TIMEOUT(503, "The query takes longer than the service allows; request less."),
    TOO_COMPLEX(400, "The answer could hold more values than the service gives in one answer."),
    TOO_DEEP(400, "The selection, its fragments or the variables nest deeper than the service allows."),
    TOO_LONG(400, "The GraphQL document or its variables hold more or longer tokens than the service accepts."),
    TOO_MANY_NEW_SHAPES(429, "The client sent more queries of new shapes within a minute than the service allows."),
    UNAVAILABLE(503, "The graph's database is unreachable now; try again in a few seconds."),
    UNKNOWN_ID(400, "No node of the requested kind has this id."),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is not application/json in UTF-8."),
    WRONG_NOUN(400, "The id belongs to a kind of node that is not allowed here.");

    /** After how many seconds a client may repeat a request that could not be answered. */
    public static final int RETRY_AFTER = 1;

    private final int status;
    private final String sentence;

    Code(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    /** The HTTP status of a response that holds only the error. */
    public int status() {
        return status;
    }

    /** Whether the same request may succeed later. */
    public boolean passes() {
        return status == 503;
    }

    /** What the code means in general. */
    public String sentence() {
        return sentence;
    }
}
