package org.anlan.registry.dossier.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.anlan.servicekit.problem.InvalidRequest;
import org.junit.jupiter.api.Test;

class ConstructionProjectsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void reviewsPassInTheOrderOfTheStages() {
    check(at(Stage.DESIGNED, ReviewStatus.PASSED), at(Stage.BUILT, ReviewStatus.PASSED));
    check(at(Stage.DESIGNED, ReviewStatus.NOT_REQUIRED), at(Stage.BUILT, ReviewStatus.PASSED));
    refuse("milestone-out-of-order", at(Stage.BUILT, ReviewStatus.PASSED));
    refuse(
        "milestone-out-of-order",
        at(Stage.DESIGNED, ReviewStatus.PENDING),
        at(Stage.IN_USE, ReviewStatus.PASSED));
  }

  @Test
  void whatIsAheadOfItsReviewIsOnRecordAllTheSame() {
    check(at(Stage.IN_USE, ReviewStatus.PENDING));
  }

  @Test
  void eachStageComesOnce() {
    refuse(
        "milestone-twice",
        at(Stage.DESIGNED, ReviewStatus.PENDING),
        at(Stage.DESIGNED, ReviewStatus.PENDING));
  }

  private static void check(Milestone... milestones) {
    ConstructionProjects.check(
        new ConstructionProject(
            "选厂扩建", ProjectKind.EXTENSION, null, null, null, List.of(milestones)),
        TODAY);
  }

  private static void refuse(String code, Milestone... milestones) {
    assertThatThrownBy(() -> check(milestones))
        .isInstanceOfSatisfying(
            InvalidRequest.class, e -> assertThat(e.faults().getFirst().code()).isEqualTo(code));
  }

  private static Milestone at(Stage stage, ReviewStatus review) {
    return new Milestone(stage, null, TODAY.minusDays(1), review, null, null);
  }
}
