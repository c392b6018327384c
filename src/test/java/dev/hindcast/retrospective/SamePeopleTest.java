package dev.hindcast.retrospective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SamePeopleTest {
    @Test
    void aHandleIsTheOnePersonWhoseFullNameItBegins() {
        assertThat(SamePeople.once(List.of("mei", "Mei Tanaka", "mei-tanaka", "tomas", "Tomás Oliveira")))
                .containsExactly("Mei Tanaka", "Tomás Oliveira");
    }

    @Test
    void aHandleThatFitsTwoPeopleStaysAsItIs() {
        assertThat(SamePeople.once(List.of("mei", "Mei Tanaka", "Mei Lin")))
                .containsExactly("mei", "Mei Tanaka", "Mei Lin");
    }

    @Test
    void whoeverHasNoFullNameIsNamedAsTheEvidenceDoes() {
        assertThat(SamePeople.once(List.of("amara", "Priya Nair", "nair")))
                .containsExactly("amara", "Priya Nair", "nair");
    }
}
