package org.anlan.servicekit.event.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.anlan.servicekit.event.DomainEvent;

/**
 * Compares facts with the samples that lie beside a test. What others read is written down there; a
 * rename fails here before it fails where it is read.
 */
public final class EventSamples {

  private EventSamples() {}

  /** Each fact looks as its sample does, and no type of the family is without one. */
  public static void compare(
      Class<?> beside, ObjectMapper json, Class<?> family, List<? extends DomainEvent> facts)
      throws IOException {
    compare(beside, json, family, facts, told -> {});
  }

  /**
   * The same for facts with members that are made anew each time.
   *
   * @param fixing sets these to what the samples have
   */
  public static void compare(
      Class<?> beside,
      ObjectMapper json,
      Class<?> family,
      List<? extends DomainEvent> facts,
      Consumer<ObjectNode> fixing)
      throws IOException {
    for (var fact : facts) {
      var told = (ObjectNode) json.readTree(json.writeValueAsString(fact));
      fixing.accept(told);
      var sample = beside.getResource(fact.type() + ".json");

      assertThat(sample).as("sample of %s: %s", fact.type(), told.toPrettyString()).isNotNull();
      assertThat(told).as(fact.type()).isEqualTo(json.readTree(sample));
    }
    assertThat(facts.stream().map(Object::getClass))
        .containsExactlyInAnyOrder(
            Arrays.stream(family.getPermittedSubclasses()).toArray(Class[]::new));
  }
}
