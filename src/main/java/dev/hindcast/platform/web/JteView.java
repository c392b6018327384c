package dev.hindcast.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** Renders one typed template; of the model it hands over only what the template declares. */
final class JteView implements View {
    /** The content type of partial updates that Turbo applies to the page. */
    static final String TURBO_STREAM = "text/vnd.turbo-stream.html";

    private final TemplateEngine engine;
    private final String template;

    JteView(TemplateEngine engine, String template) {
        this.engine = engine;
        this.template = template;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> params = new HashMap<>();
        if (model != null) {
            engine.getParamInfo(template).keySet().forEach(name -> {
                if (model.containsKey(name)) {
                    params.put(name, model.get(name));
                }
            });
        }
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, params, output);
        boolean stream = template.endsWith(".stream.jte");
        response.setContentType(stream ? TURBO_STREAM + ";charset=UTF-8" : getContentType());
        // A response that fits into the buffer is better not complete yet: web sessions are then saved once, at its
        // end.
        if (output.getContentLength() >= response.getBufferSize()) {
            response.setContentLength(output.getContentLength());
        }
        output.writeTo(response.getOutputStream());
    }
}
