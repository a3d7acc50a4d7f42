package org.anlan.servicekit.event.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The published contract is what the records say. */
class AsyncApiTest {

  private final PublishedFacts facts = () -> List.of(KiteEvent.class);
  private final JsonNode document =
      AsyncApi.of("kites", "1.0.0", facts.facts().toList(), new ObjectMapper());

  @Test
  void tellsEachFactOnTheTopicOfItsAggregate() {
    var channel = document.at("/channels/anlan.kite");

    assertThat(channel.at("/address").textValue()).isEqualTo("anlan.kite");
    assertThat(channel.at("/messages").fieldNames())
        .toIterable()
        .containsExactly("org.anlan.kite.flown.v1", "org.anlan.kite.lost.v1");
    assertThat(document.at("/operations/send-anlan.kite/channel/$ref").textValue())
        .isEqualTo("#/channels/anlan.kite");
  }

  @Test
  void saysWhatIsAlwaysThereAndWhatMayBeNull() {
    var flown = document.at("/components/schemas/KiteFlown");

    assertThat(flown.at("/required").toString()).isEqualTo("[\"kite\",\"occurredAt\",\"place\"]");
    assertThat(flown.at("/properties/occurredAt").toString())
        .isEqualTo("{\"type\":\"string\",\"format\":\"date-time\"}");
    assertThat(flown.at("/properties/place/type").toString()).isEqualTo("[\"string\",\"null\"]");
  }

  @Test
  void describesASharedPartOnce() {
    assertThat(document.at("/components/schemas/KiteFlown/properties/kite/$ref").textValue())
        .isEqualTo("#/components/schemas/KiteState");
    assertThat(document.at("/components/schemas/Colour/enum").toString())
        .isEqualTo("[\"RED\",\"BLUE\"]");
    assertThat(document.at("/components/schemas/KiteState/properties/madeOn/format").textValue())
        .isEqualTo("date");
  }

  /** What may be told of a kite. */
  sealed interface KiteEvent extends DomainEvent {

    KiteState kite();

    @Override
    default UUID subject() {
      return kite().id();
    }
  }

  @FactType("org.anlan.kite.flown.v1")
  record KiteFlown(KiteState kite, @Nullable String place, Instant occurredAt)
      implements KiteEvent {}

  @FactType("org.anlan.kite.lost.v1")
  record KiteLost(KiteState kite, Instant occurredAt) implements KiteEvent {}

  record KiteState(UUID id, Colour colour, LocalDate madeOn) {}

  enum Colour {
    RED,
    BLUE
  }
}
