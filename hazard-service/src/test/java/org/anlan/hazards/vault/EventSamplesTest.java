package org.anlan.hazards.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.event.contract.EventSamples;
import org.anlan.servicekit.problem.RuleViolation;
import org.junit.jupiter.api.Test;

/** What others read is written down beside this class. */
@QuarkusTest
@OnTheStack
class EventSamplesTest {

  private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
  private static final Instant NOW = Instant.parse("2026-01-15T02:00:00Z");

  @Inject ObjectMapper json;

  private static List<IdentityEvent> facts() {
    return List.of(
        asked().requested(),
        asked().approve(by("b", NOW), Duration.ofMinutes(30)),
        asked().refuse(by("b", NOW)),
        approved().look(by("a", NOW)));
  }

  @Test
  void eachFactLooksAsItsSampleDoes() throws IOException {
    EventSamples.compare(getClass(), json, IdentityEvent.class, facts());
  }

  @Test
  void aLookIsForAShortWhile() {
    approved().look(by("a", NOW.plusSeconds(1800)));

    assertThatThrownBy(() -> approved().look(by("a", NOW.plusSeconds(1801))))
        .isInstanceOfSatisfying(
            RuleViolation.class, r -> assertThat(r.code()).isEqualTo("look-expired"));
  }

  private static IdentityRequest asked() {
    return IdentityRequest.ask(ID, "610926", ID, "XS-610926-2026-000001", "核实账户", by("a", NOW));
  }

  private static IdentityRequest approved() {
    var request = asked();
    request.approve(by("b", NOW), Duration.ofMinutes(30));
    return request;
  }

  private static Signature by(String person, Instant at) {
    return new Signature(person, person, at, LocalDate.of(2026, 1, 15));
  }
}
