package dev.hindcast.platform.live;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Lets every request know the {@link Wire} under it. */
@Component
class Wires implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new Attaching());
    }

    private static final class Attaching extends ValveBase {
        Attaching() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            Wire.attach(request, response.getCoyoteResponse());
            getNext().invoke(request, response);
        }
    }
}
