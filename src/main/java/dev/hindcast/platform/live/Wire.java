package dev.hindcast.platform.live;

import jakarta.servlet.ServletRequest;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.apache.coyote.Response;

/**
 * The connection under a response, as Tomcat has it, for two things that servlets cannot do: to end it without waiting for
 * a reader who does not read, and to notice that the other end has gone while there is nothing to send. Not to be touched
 * once the response is complete, because it then serves another request.
 */
final class Wire {
    private static final String NAME = Wire.class.getName();

    private final Request request;
    private final Response response;

    private Wire(Request request, Response response) {
        this.request = request;
        this.response = response;
    }

    static void attach(org.apache.catalina.connector.Request request, Response response) {
        request.setAttribute(NAME, new Wire(request.getCoyoteRequest(), response));
    }

    static Wire of(ServletRequest request) {
        return (Wire) request.getAttribute(NAME);
    }

    /** Tomcat then reports an error to the listeners of the response, on a thread of its own. */
    void cut() {
        response.action(ActionCode.CLOSE_NOW, null);
    }

    /** Whoever follows a stream says nothing more after the request: what can be read is its end. */
    boolean hungUp() {
        request.action(ActionCode.AVAILABLE, Boolean.TRUE);
        return request.getAvailable() > 0;
    }
}
