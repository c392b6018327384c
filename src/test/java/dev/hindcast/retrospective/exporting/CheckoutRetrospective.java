package dev.hindcast.retrospective.exporting;

import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.WrittenSection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The retrospective of the checkout outage, about five pages, read from Markdown with its pictures beside it. */
public final class CheckoutRetrospective {
    private CheckoutRetrospective() {}

    public static Written written() {
        Map<String, Object> front = new LinkedHashMap<>();
        front.put("date", "2026-03-04");
        front.put("severity", "Sev-1");
        front.put("services", List.of("checkout", "orders-db"));
        front.put("began", "2026-03-04T14:03+01:00");
        front.put("resolved", "2026-03-04T15:29+01:00");
        front.put("time-to-detect", "44 min");
        front.put("time-to-resolve", "1 h 26");
        front.put("facilitator", "Zoë Grünwald");
        front.put("participants", List.of("Priya Nair", "Łukasz Wiśniewski", "Sam Okafor", "Ines Sá"));
        front.put("revision", 7);
        return new Written("Checkout outage after the 2.31.0 rollout", front, sections());
    }

    private static List<WrittenSection> sections() {
        List<WrittenSection> sections = new ArrayList<>();
        String text = Resource.text("checkout-outage.md");
        for (String part : text.split("(?m)^## ")) {
            if (!part.isBlank()) {
                int end = part.indexOf('\n');
                String title = part.substring(0, end).strip();
                String key = title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-");
                String picture = key.equals("timeline")
                        ? Resource.text("timeline.svg")
                        : key.equals("contributing-factors") ? Resource.text("whys.svg") : null;
                sections.add(new WrittenSection(key, title, part.substring(end).strip() + "\n", picture));
            }
        }
        return sections;
    }
}
