package dev.hindcast.review.anonymous.web;

import dev.hindcast.platform.web.Page;
import dev.hindcast.review.anonymous.Collecting;
import dev.hindcast.review.anonymous.Issuing;
import dev.hindcast.review.anonymous.Tick;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The least of a room: everything that this package shows, one below the other, for whoever takes part. */
@Controller
@Transactional
public class AnonymousRoom {
    private final Collecting collecting;
    private final Issuing issuing;
    private final Tick tick;
    private final TemplateEngine engine;
    private final JdbcClient jdbc;

    AnonymousRoom(Collecting collecting, Issuing issuing, Tick tick, TemplateEngine engine, JdbcClient jdbc) {
        this.collecting = collecting;
        this.issuing = issuing;
        this.tick = tick;
        this.engine = engine;
        this.jdbc = jdbc;
    }

    @GetMapping(path = "/test-rooms/{id}", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    public String room(@PathVariable UUID id, Model model) {
        Page page = (Page) java.util.Objects.requireNonNull(model.getAttribute("page"));
        String participant = jdbc.sql("select acting_participant(?)::text")
                .param(id)
                .query(String.class)
                .single();
        Map<String, Object> params = new HashMap<>();
        params.put("session", id.toString());
        params.put("participant", participant);
        params.put("tick", tick.millis());
        params.put("holders", issuing.holders(id));
        StringBuilder body = new StringBuilder("<h1>Contributing factors</h1>");
        body.append(rendered(
                "keys",
                with(
                        params,
                        Map.of(
                                "anonymous",
                                true,
                                "keys",
                                collecting.keys(id),
                                "issuedAgain",
                                issuing.issuedAgain(id)))));
        body.append(rendered("writer", params));
        Content groups = output -> groups(id).forEach(group -> {
            output.writeContent("<div class=\"group\"><h3>" + group.get("name") + "</h3>");
            output.writeContent(
                    rendered("dots", Map.of("group", group.get("id").toString(), "name", group.get("name"))));
            output.writeContent("</div>");
        });
        body.append(rendered("ballot", with(params, Map.of("groups", groups))));
        body.append(rendered("closing", params));
        body.append("<ul data-controller=\"own\" data-own-session-value=\"" + id + "\" data-own-participant-value=\""
                + participant + "\">");
        jdbc.sql("select id, text from review_card where session_id = ? order by position")
                .param(id)
                .query()
                .listOfRows()
                .forEach(card -> body.append("<li class=\"card\" data-own-target=\"card\" data-card=\"" + card.get("id")
                        + "\">" + card.get("text") + "</li>"));
        body.append("</ul>");
        StringOutput output = new StringOutput();
        Content content = to -> to.writeContent(body.toString());
        engine.render("layout/page.jte", Map.of("page", page, "title", "Room", "content", content), output);
        return output.toString();
    }

    private List<Map<String, Object>> groups(UUID session) {
        return jdbc.sql("select id, name from review_group where session_id = ? order by name")
                .param(session)
                .query()
                .listOfRows();
    }

    private static Map<String, Object> with(Map<String, Object> params, Map<String, ?> more) {
        Map<String, Object> all = new HashMap<>(params);
        all.putAll(more);
        return all;
    }

    private String rendered(String name, Map<String, ?> params) {
        String template = "review/anonymous/" + name + ".jte";
        Map<String, Object> wanted = new HashMap<>();
        engine.getParamInfo(template).keySet().forEach(key -> {
            if (params.containsKey(key)) {
                wanted.put(key, params.get(key));
            }
        });
        StringOutput output = new StringOutput();
        engine.render(template, wanted, output);
        return output.toString();
    }
}
