package org.anlan.hazards.reward;

import static org.anlan.hazards.reward.Rewards.KEEPER;
import static org.anlan.hazards.reward.Rewards.LEADER;
import static org.anlan.hazards.reward.Rewards.OTHER_KEEPER;
import static org.anlan.hazards.reward.Rewards.RULES;
import static org.anlan.hazards.reward.Rewards.TODAY;
import static org.anlan.hazards.reward.Rewards.by;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.anlan.hazards.OnTheStack;
import org.anlan.servicekit.event.contract.EventSamples;
import org.junit.jupiter.api.Test;

/** What others read is written down beside this class. */
@QuarkusTest
@OnTheStack
class EventSamplesTest {

  @Inject ObjectMapper json;

  private static List<RewardEvent> facts() {
    return List.of(
        Rewards.proposed().proposed(),
        Rewards.proposed().approve("同意", LEADER),
        Rewards.approved().release(null, RULES, OTHER_KEEPER),
        Rewards.payable().pay("V-1", KEEPER),
        Rewards.proposed().refuse("不符", LEADER),
        Rewards.payable().expire(by("keeper", TODAY.plusDays(61))));
  }

  @Test
  void eachFactLooksAsItsSampleDoes() throws IOException {
    EventSamples.compare(getClass(), json, RewardEvent.class, facts());
  }
}
