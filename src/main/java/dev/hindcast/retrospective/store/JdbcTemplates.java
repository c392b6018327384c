package dev.hindcast.retrospective.store;

import dev.hindcast.retrospective.BuiltInTemplates;
import dev.hindcast.retrospective.Live;
import dev.hindcast.retrospective.Template;
import dev.hindcast.retrospective.Templates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Transactional
class JdbcTemplates implements Templates {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A section as the table keeps it. */
    private record Kept(String key, String title, String hint, String live) {}

    private final JdbcClient jdbc;

    JdbcTemplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Template> all() {
        return BuiltInTemplates.ALL.stream()
                .map(builtIn -> newest(builtIn.name()).orElse(builtIn))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Template> find(String name) {
        return newest(name).or(() -> builtIn(name));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Template> find(String name, int version) {
        return version == 1
                ? builtIn(name)
                : jdbc.sql("select * from retrospective_template where name = ? and version = ?")
                        .params(name, version)
                        .query(JdbcTemplates::template)
                        .optional();
    }

    @Override
    public boolean add(Template template, UUID by, Instant at) {
        List<Kept> sections = template.sections().stream()
                .map(section -> {
                    Live live = section.live();
                    return new Kept(section.key(), section.title(), section.hint(), live == null ? "" : live.key());
                })
                .toList();
        return jdbc.sql("""
                        insert into retrospective_template (name, version, title, sections, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                        .params(
                                template.name(),
                                template.version(),
                                template.title(),
                                JSON.writeValueAsString(sections),
                                by,
                                at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private Optional<Template> newest(String name) {
        return jdbc.sql("select * from retrospective_template where name = ? order by version desc limit 1")
                .param(name)
                .query(JdbcTemplates::template)
                .optional();
    }

    private static Optional<Template> builtIn(String name) {
        return BuiltInTemplates.ALL.stream()
                .filter(template -> template.name().equals(name))
                .findFirst();
    }

    private static Template template(ResultSet row, int number) throws SQLException {
        List<Kept> sections = JSON.readValue(row.getString("sections"), new TypeReference<List<Kept>>() {});
        return new Template(
                row.getString("name"),
                row.getInt("version"),
                row.getString("title"),
                sections.stream()
                        .map(kept -> new Template.Outline(
                                kept.key(),
                                kept.title(),
                                kept.hint(),
                                kept.live().isEmpty() ? null : Live.of(kept.live())))
                        .toList());
    }
}
