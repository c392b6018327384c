package dev.hindcast.analysis.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The statements of a timeline that can be cited, each by a line such as {@code 14:47 CheckoutErrorBudgetBurn fires}. */
public final class Statements {
    private final Map<Long, Statement> byEvent = new LinkedHashMap<>();

    /**
     * @param line time and text
     * @param mark time and kind only
     * @param offered whether it is in the list to pick from
     */
    public record Statement(long event, String line, String mark, boolean offered) {}

    Statements(List<Statement> statements) {
        statements.forEach(statement -> byEvent.put(statement.event(), statement));
    }

    public List<String> offered() {
        return byEvent.values().stream()
                .filter(Statement::offered)
                .map(Statement::line)
                .distinct()
                .toList();
    }

    /** The one of that line, or else all whose lines contain the words. */
    List<Statement> find(String typed) {
        String words = typed.strip();
        Optional<Statement> same = byEvent.values().stream()
                .filter(statement -> statement.line().equals(words))
                .findFirst();
        return same.map(List::of)
                .orElseGet(() -> byEvent.values().stream()
                        .filter(statement ->
                                statement.line().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                        .toList());
    }

    public String line(long event) {
        Statement statement = byEvent.get(event);
        return statement == null ? "a statement that is gone" : statement.line();
    }

    public List<String> lines(List<Long> events) {
        return events.stream().map(this::line).toList();
    }

    public String mark(long event) {
        Statement statement = byEvent.get(event);
        return statement == null ? "gone" : statement.mark();
    }
}
