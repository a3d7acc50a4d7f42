package org.anlan.hazards.clue;

import static org.anlan.hazards.clue.Clues.LIMITS;
import static org.anlan.hazards.clue.Clues.START;
import static org.anlan.hazards.clue.Clues.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.anlan.servicekit.problem.Refusal;
import org.junit.jupiter.api.Test;

class ClueTest {

  @Test
  void everyStepHasItsOwnTimeLimitFromTheStepBefore() {
    var clue = Clues.submitted(true);
    assertThat(clue.dueAt()).isEqualTo(START.plus(Duration.ofHours(24)));

    clue.dispatch(Clues.DEPARTMENT, null, by(5), LIMITS);
    assertThat(clue.dueAt()).isEqualTo(START.plus(Duration.ofHours(5 + 12)));

    clue.accept(by(6), LIMITS);
    assertThat(clue.dueAt()).isEqualTo(START.plus(Duration.ofHours(6 + 72)));

    clue.dismiss("空箱", by(7), LIMITS);
    assertThat(clue.dueAt()).isEqualTo(START.plus(Duration.ofHours(7 + 48)));

    clue.answer("已查，不属实", by(8));
    assertThat(clue.dueAt()).isNull();
  }

  @Test
  void latenessIsOfTheStepThatCameLate() {
    var clue = Clues.submitted(false);

    assertThat(clue.isLateAt(by(24).at())).isFalse();
    assertThat(clue.isLateAt(by(25).at())).isTrue();
    clue.dispatch(Clues.DEPARTMENT, null, by(30), LIMITS);
    clue.accept(by(31), LIMITS);

    assertThat(clue.entries().items()).extracting(ClueEntry::late).containsExactly(true, false);
  }

  @Test
  void goesBackToBeDispatchedAgain() {
    var clue = Clues.dispatched(false);

    clue.giveBack("属住建局", by(2), LIMITS);
    clue.dispatch("610926-ZJ", null, by(3), LIMITS);

    assertThat(clue.status()).isEqualTo(ClueStatus.DISPATCHED);
    assertThat(clue.scope().departmentCode()).isEqualTo("610926-ZJ");
  }

  @Test
  void isHandedOnByThoseWhoAcceptedItWithANewTimeLimit() {
    var on = Clues.accepted(false);
    assertThat(on.handOn("610926-ZJ", "属住建局", by(3), LIMITS).clue().departmentCode())
        .isEqualTo("610926-ZJ");
    assertThat(on.dueAt()).isEqualTo(by(3 + 12).at());

    var back = Clues.accepted(false);
    back.handBack("不知属谁", by(3), LIMITS);
    assertThat(back.dueAt()).isEqualTo(by(3 + 24).at());
    assertThat(back.scope().departmentCode()).isEqualTo(Clues.DEPARTMENT);

    refused("clue-transition", () -> Clues.dispatched(false).handBack("不属本局", by(2), LIMITS));
    refused("clue-transition", () -> Clues.dismissed(false).handOn("x", "不属", by(4), LIMITS));
  }

  @Test
  void closesAtTheVerdictWhereNobodyWaits() {
    var clue = Clues.dismissed(false);

    assertThat(clue.outcome().closedAt()).isEqualTo(by(3).at());
    assertThat(clue.owesAnAnswer()).isFalse();
    assertThat(clue.dueAt()).isNull();
    refused("no-reporter", () -> clue.answer("无人", by(4)));
  }

  @Test
  void closesOnlyWithTheAnswerWhereSomebodyWaits() {
    var clue = Clues.dismissed(true);
    assertThat(clue.outcome().closedAt()).isNull();
    assertThat(clue.owesAnAnswer()).isTrue();

    clue.answer("已查，不属实", by(4));

    assertThat(clue.outcome().closedAt()).isEqualTo(by(4).at());
    refused("already-answered", () -> clue.answer("再答", by(5)));
  }

  @Test
  void nothingIsConfirmedThatNobodyAccepted() {
    var clue = Clues.dispatched(false);

    refused(
        "clue-transition",
        () -> clue.confirm(Verdict.hazard(UUID.randomUUID()), null, by(2), LIMITS));
    refused("clue-transition", () -> clue.dismiss("不属实", by(2), LIMITS));
  }

  @Test
  void keepsItsHazard() {
    var hazard = UUID.randomUUID();
    var clue = Clues.accepted(false);

    var fact = clue.confirm(Verdict.hazard(hazard), "属实", by(3), LIMITS);

    assertThat(fact.clue().hazardId()).isEqualTo(hazard);
    assertThat(clue.status()).isEqualTo(ClueStatus.CONFIRMED);
  }

  @Test
  void takesNoPhotographsOnceDecided() {
    refused(
        "clue-transition",
        () -> Clues.dismissed(false).documented(UUID.randomUUID(), "00", by(4).at()));
  }

  @Test
  void tellsTheWorldNothingWrittenByHand() {
    var told = Clues.dispatched(true).giveBack("不属于张三", by(2), LIMITS).toString();

    assertThat(told).doesNotContain("张三", "雷管", "王受理");
  }

  private static void refused(String code, Runnable verb) {
    assertThatThrownBy(verb::run)
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(code));
  }
}
