package org.anlan.hazards.clue;

import static org.anlan.hazards.clue.Clues.LIMITS;
import static org.anlan.hazards.clue.Clues.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.anlan.hazards.clue.ClueModel.Verb;
import org.anlan.servicekit.problem.RuleViolation;

/** Random lives of clues, lived once by the entity and once by the model. */
class ClueModelTest {

  @Property(tries = 5_000)
  void theClueAndItsModelLiveTheSameLife(
      @ForAll boolean reported, @ForAll @Size(max = 30) List<Verb> life) {
    var clue = Clues.submitted(reported);
    var model = new ClueModel(reported);
    int hour = 0;
    for (var verb : life) {
      var before = ClueView.of(clue, by(hour).at());
      hour++;

      boolean legal = model.tell(verb);

      assertThat(tell(clue, verb, hour)).as("%s of %s", verb, before).isEqualTo(legal);
      if (!legal) {
        assertThat(ClueView.of(clue, by(hour - 1).at())).isEqualTo(before);
      }
      assertThat(clue.status()).isEqualTo(model.status);
      assertThat(clue.outcome().closedAt() != null).isEqualTo(model.isClosed());
      assertThat(clue.outcome().hazardId() != null).isEqualTo(model.status == ClueStatus.CONFIRMED);
      assertThat(clue.dueAt() == null).isEqualTo(model.isClosed());
    }
  }

  private static boolean tell(Clue clue, Verb verb, int hour) {
    try {
      switch (verb) {
        case DISPATCH -> clue.dispatch(Clues.DEPARTMENT, null, by(hour), LIMITS);
        case ACCEPT -> clue.accept(by(hour), LIMITS);
        case GIVE_BACK -> clue.giveBack("不属本部门", by(hour), LIMITS);
        case HAND_BACK -> clue.handBack("不属本部门", by(hour), LIMITS);
        case HAND_ON -> clue.handOn("610926-ZJ", "属住建局", by(hour), LIMITS);
        case CONFIRM -> clue.confirm(Verdict.hazard(UUID.randomUUID()), null, by(hour), LIMITS);
        case DISMISS -> clue.dismiss("不属实", by(hour), LIMITS);
        case ANSWER -> clue.answer("已查", by(hour));
        case DOCUMENT -> clue.documented(UUID.randomUUID(), "00", by(hour).at());
      }
      return true;
    } catch (RuleViolation refused) {
      return false;
    }
  }
}
