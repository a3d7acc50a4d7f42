package org.anlan.registry.dossier.dishonesty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.RuleViolation;
import org.junit.jupiter.api.Test;

class DishonestyEntryTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final DishonestyEntry noticed =
      DishonestyEntry.noticed("瞒报事故", "第六条", LocalDate.of(2025, 1, 10));
  private final DishonestyEntry decided =
      noticed.decide(new Decision(LocalDate.of(2025, 2, 10), "平应急失信〔2025〕1号", "平利县应急管理局"), TODAY);
  private final DishonestyEntry published =
      decided.publish(new Publication(LocalDate.of(2025, 2, 12), "信用中国"), TODAY);

  @Test
  void goesFromNoticeToDecisionToPublication() {
    assertThat(noticed.until()).isNull();
    assertThat(decided.status()).isEqualTo(DishonestyStatus.DECIDED);
    assertThat(published.status()).isEqualTo(DishonestyStatus.PUBLISHED);
    assertThat(published.until()).isEqualTo("2028-02-09");
  }

  @Test
  void publishesNothingThatIsNotDecided() {
    assertThatThrownBy(
            () -> noticed.publish(new Publication(LocalDate.of(2025, 2, 12), "信用中国"), TODAY))
        .isInstanceOfSatisfying(
            RuleViolation.class, e -> assertThat(e.code()).isEqualTo("dishonesty-transition"));
  }

  @Test
  void isRemovedOnApplicationAfterTwelveMonths() {
    var early = new RemovalApplication(LocalDate.of(2026, 2, 9), "已整改");
    assertThatThrownBy(() -> published.applyForRemoval(early, TODAY))
        .isInstanceOfSatisfying(
            RuleViolation.class, e -> assertThat(e.code()).isEqualTo("removal-too-early"));
    var removal = new Removal(LocalDate.of(2026, 3, 1), "平应急移出〔2026〕1号");
    assertThatThrownBy(() -> published.remove(removal, TODAY))
        .isInstanceOfSatisfying(
            RuleViolation.class, e -> assertThat(e.code()).isEqualTo("removal-not-applied-for"));

    var applied =
        published.applyForRemoval(new RemovalApplication(LocalDate.of(2026, 2, 10), "已整改"), TODAY);

    assertThat(applied.status()).isEqualTo(DishonestyStatus.PUBLISHED);
    assertThat(applied.remove(removal, TODAY).status()).isEqualTo(DishonestyStatus.REMOVED);
  }

  @Test
  void isPutBackWhenTheApplicationWasFalse() {
    var removed =
        published
            .applyForRemoval(new RemovalApplication(LocalDate.of(2026, 2, 10), "已整改"), TODAY)
            .remove(new Removal(LocalDate.of(2026, 3, 1), "1号"), TODAY);

    var restored = removed.restore(new Restoration(LocalDate.of(2026, 4, 1), "虚假申请"), TODAY);

    assertThat(restored.status()).isEqualTo(DishonestyStatus.PUBLISHED);
    assertThat(restored.removedOn()).isNull();
    assertThat(restored.until()).isEqualTo("2028-02-09");
    assertThatThrownBy(() -> restored.remove(new Removal(LocalDate.of(2026, 5, 1), "2号"), TODAY))
        .isInstanceOf(RuleViolation.class);
  }

  @Test
  void stepsLieNeitherAheadNorBeforeTheLast() {
    assertThatThrownBy(() -> noticed.decide(new Decision(TODAY.plusDays(1), "1号", "局"), TODAY))
        .isInstanceOf(InvalidRequest.class);
    assertThatThrownBy(
            () -> noticed.decide(new Decision(LocalDate.of(2025, 1, 9), "1号", "局"), TODAY))
        .isInstanceOf(InvalidRequest.class);
  }

  @Test
  void endsAfterThreeYears() {
    assertThat(published.expire(LocalDate.of(2028, 2, 10)).status())
        .isEqualTo(DishonestyStatus.EXPIRED);
    assertThatThrownBy(() -> published.expire(LocalDate.of(2028, 2, 9)))
        .isInstanceOf(IllegalStateException.class);
  }
}
