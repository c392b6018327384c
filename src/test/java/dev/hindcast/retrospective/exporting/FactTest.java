package dev.hindcast.retrospective.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.retrospective.Written;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactTest {
    @Test
    void timesAreToldInTheZoneOfTheRecord() {
        assertThat(fact("Europe/Berlin", "2026-03-04T13:03:41.411599Z")).isEqualTo("2026-03-04 14:03:41 UTC+01:00");
        assertThat(fact("UTC", "2026-03-04T13:03:41Z")).isEqualTo("2026-03-04 13:03:41 UTC");
        assertThat(fact("nowhere", "2026-03-04T13:03:41Z")).isEqualTo("2026-03-04 13:03:41 UTC");
    }

    @Test
    void whatSaysItsOffsetOrIsNoTimeStaysAsItIs() {
        assertThat(fact("Europe/Berlin", "2026-03-04T14:03-05:00")).isEqualTo("2026-03-04 14:03 UTC-05:00");
        assertThat(fact("Europe/Berlin", "2026-13-44T14:03:00Z")).isEqualTo("2026-13-44 14:03:00 UTC");
        assertThat(fact("Europe/Berlin", "Priya Nair")).isEqualTo("Priya Nair");
    }

    private static String fact(String zone, String value) {
        Map<String, Object> front = new LinkedHashMap<>();
        front.put("zone", zone);
        front.put("trigger", value);
        return Fact.of(new Written("Outage", front, List.of())).get(1).value();
    }
}
