package org.anlan.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.anlan.servicekit.event.DomainEvent;

/** Compares facts with the samples that lie beside a test. */
public final class EventSamples {

  private EventSamples() {}

  /** Each fact looks as its sample does, and no type of the family is without one. */
  public static void compare(
      Class<?> beside, ObjectMapper json, Class<?> family, List<? extends DomainEvent> facts)
      throws IOException {
    for (var fact : facts) {
      var told = json.readTree(json.writeValueAsString(fact));
      var sample = beside.getResource(fact.type() + ".json");

      assertThat(sample).as("sample of %s: %s", fact.type(), told.toPrettyString()).isNotNull();
      assertThat(told).as(fact.type()).isEqualTo(json.readTree(sample));
    }
    assertThat(facts.stream().map(Object::getClass))
        .containsExactlyInAnyOrder(
            Arrays.stream(family.getPermittedSubclasses()).toArray(Class[]::new));
  }
}
