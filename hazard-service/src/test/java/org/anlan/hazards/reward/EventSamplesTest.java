package org.anlan.hazards.reward;

import static org.anlan.hazards.reward.Rewards.KEEPER;
import static org.anlan.hazards.reward.Rewards.LEADER;
import static org.anlan.hazards.reward.Rewards.OTHER_KEEPER;
import static org.anlan.hazards.reward.Rewards.RULES;
import static org.anlan.hazards.reward.Rewards.TODAY;
import static org.anlan.hazards.reward.Rewards.by;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.anlan.hazards.OnTheStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others read is written down beside this class. */
@QuarkusTest
@OnTheStack
class EventSamplesTest {

  @Inject ObjectMapper json;

  static Stream<RewardEvent> facts() {
    return Stream.of(
        Rewards.proposed().proposed(),
        Rewards.proposed().approve("同意", LEADER),
        Rewards.approved().release(null, RULES, OTHER_KEEPER),
        Rewards.payable().pay("V-1", KEEPER),
        Rewards.proposed().refuse("不符", LEADER),
        Rewards.payable().expire(by("keeper", TODAY.plusDays(61))));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void looksAsItsSampleDoes(RewardEvent fact) throws IOException {
    var told = json.readTree(json.writeValueAsString(fact));

    var sample = getClass().getResource(fact.type() + ".json");

    assertThat(sample).as("sample of %s: %s", fact.type(), told.toPrettyString()).isNotNull();
    assertThat(told).isEqualTo(json.readTree(sample));
  }

  @Test
  void noFactIsWithoutASample() {
    assertThat(facts().map(Object::getClass))
        .containsExactlyInAnyOrder(
            Arrays.stream(RewardEvent.class.getPermittedSubclasses()).toArray(Class[]::new));
  }
}
