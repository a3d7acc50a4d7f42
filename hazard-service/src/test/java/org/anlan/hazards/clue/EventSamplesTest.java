package org.anlan.hazards.clue;

import static org.anlan.hazards.clue.Clues.LIMITS;
import static org.anlan.hazards.clue.Clues.by;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.OnTheStack;
import org.anlan.servicekit.event.contract.EventSamples;
import org.junit.jupiter.api.Test;

/** What others read is written down beside this class. */
@QuarkusTest
@OnTheStack
class EventSamplesTest {

  private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");

  @Inject ObjectMapper json;

  private static List<ClueEvent> facts() {
    var moved = Clues.submitted(false);
    return List.of(
        Clues.submitted(true).submitted(),
        Clues.submitted(true).dispatch(Clues.DEPARTMENT, "速查", by(1), LIMITS),
        Clues.dispatched(true).accept(by(2), LIMITS),
        Clues.dispatched(true).giveBack("非本部门", by(2), LIMITS),
        Clues.accepted(true).handOn("610926-ZJ", "属住建局", by(3), LIMITS),
        Clues.accepted(true).confirm(Verdict.hazard(ID), "属实", by(3), LIMITS),
        Clues.accepted(false).dismiss("不属实", by(3), LIMITS),
        Clues.dismissed(true).answer("已查", by(4)),
        moved
            .follow(
                new CluePlace(ID, "石材矿", null, 109.36, 32.39, List.of()),
                new ClueScope("610926", "610926101", null, null),
                by(1).at())
            .orElseThrow(),
        Clues.submitted(true).documented(ID, "9f86d081884c7d65", by(1).at()),
        answered().reporterErased(by(9).at()));
  }

  private static Clue answered() {
    var clue = Clues.dismissed(true);
    clue.answer("已查", by(4));
    return clue;
  }

  @Test
  void eachFactLooksAsItsSampleDoes() throws IOException {
    EventSamples.compare(getClass(), json, ClueEvent.class, facts());
  }
}
