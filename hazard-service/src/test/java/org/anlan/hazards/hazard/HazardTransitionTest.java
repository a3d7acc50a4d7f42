package org.anlan.hazards.hazard;

import static org.anlan.hazards.finding.HazardLevel.GENERAL;
import static org.anlan.hazards.finding.HazardLevel.MAJOR;
import static org.anlan.hazards.hazard.HazardStatus.ASSIGNED;
import static org.anlan.hazards.hazard.HazardStatus.CLOSED;
import static org.anlan.hazards.hazard.HazardStatus.COMPLETED;
import static org.anlan.hazards.hazard.HazardStatus.DISMISSED;
import static org.anlan.hazards.hazard.HazardStatus.MERGED;
import static org.anlan.hazards.hazard.HazardStatus.OPEN;
import static org.anlan.hazards.hazard.HazardStatus.RECTIFYING;
import static org.anlan.hazards.hazard.HazardStatus.REGISTERED;
import static org.anlan.hazards.hazard.Hazards.LIMITS;
import static org.anlan.hazards.hazard.Hazards.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.ListingFacts;
import org.anlan.hazards.finding.ListingLevel;
import org.anlan.servicekit.problem.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every verb from every state: legal exactly where the model says so, and harmless where not. */
class HazardTransitionTest {

  /** A verb, the level it is tried on, the states it is legal in, and the state it leads to. */
  record Arrow(
      String verb,
      HazardLevel level,
      Set<HazardStatus> from,
      HazardStatus to,
      Consumer<Hazard> tell) {

    @Override
    public String toString() {
      return verb;
    }
  }

  private static Arrow arrow(
      String verb, Set<HazardStatus> from, HazardStatus to, Consumer<Hazard> tell) {
    return new Arrow(verb, GENERAL, from, to, tell);
  }

  private static final HazardStatus SAME = null;

  static final Stream<Arrow> arrows() {
    return Stream.of(
        arrow("amend", EnumSet.of(REGISTERED), SAME, h -> h.amend("新描述", null, OFFICER)),
        arrow("assign", EnumSet.of(REGISTERED), ASSIGNED, h -> h.assign(Hazards.assignment())),
        arrow("giveBack", EnumSet.of(ASSIGNED), REGISTERED, h -> h.giveBack("非我单位", OFFICER)),
        arrow("plan", EnumSet.of(ASSIGNED), RECTIFYING, h -> h.plan(Hazards.shortPlan())),
        arrow("progress", EnumSet.of(RECTIFYING), SAME, h -> h.reportProgress(Hazards.progress())),
        arrow("control", OPEN, SAME, h -> h.addInterimControl(Hazards.control())),
        arrow(
            "extend",
            EnumSet.of(ASSIGNED, RECTIFYING),
            SAME,
            h -> h.extend(Hazards.extension(), LIMITS)),
        arrow(
            "complete",
            EnumSet.of(RECTIFYING),
            COMPLETED,
            h -> h.complete(Hazards.completion(), LIMITS)),
        arrow("pass", EnumSet.of(COMPLETED), CLOSED, h -> h.recheck(Hazards.passed(), LIMITS)),
        arrow(
            "sendBack",
            EnumSet.of(COMPLETED),
            RECTIFYING,
            h -> h.recheck(Hazards.failed(), LIMITS)),
        arrow(
            "onSpot",
            EnumSet.of(REGISTERED),
            CLOSED,
            h -> h.rectifyOnSpot(Hazards.TODAY, "当场整改", OFFICER)),
        arrow(
            "escalate",
            EnumSet.of(REGISTERED, ASSIGNED, RECTIFYING),
            SAME,
            h -> h.escalate(Hazards.BASIS, null, OFFICER)),
        new Arrow(
            "list",
            MAJOR,
            OPEN,
            SAME,
            h -> h.listed(h.id(), ListingFacts.listed(ListingLevel.CITY, Hazards.TODAY), OFFICER)),
        arrow("dismiss", EnumSet.of(REGISTERED), DISMISSED, h -> h.dismiss("不成立", OFFICER)),
        arrow(
            "merge",
            EnumSet.of(REGISTERED),
            MERGED,
            h -> h.mergeInto(Hazards.registered(), null, OFFICER)),
        new Arrow(
            "accept", MAJOR, EnumSet.of(COMPLETED), SAME, h -> h.accept(Hazards.acceptance())),
        new Arrow(
            "reportToDepartment",
            MAJOR,
            OPEN,
            SAME,
            h -> h.reportToDepartment(Hazards.dualReport())),
        new Arrow(
            "reportToWorkers", MAJOR, OPEN, SAME, h -> h.reportToWorkers(Hazards.dualReport())));
  }

  @ParameterizedTest
  @MethodSource("arrows")
  void isLegalWhereTheModelSaysSo(Arrow arrow) {
    for (var from : arrow.from()) {
      var hazard = Hazards.in(from, arrow.level());

      arrow.tell().accept(hazard);

      assertThat(hazard.status()).isEqualTo(arrow.to() == SAME ? from : arrow.to());
    }
  }

  @ParameterizedTest
  @MethodSource("arrows")
  void isRefusedElsewhereAndChangesNothing(Arrow arrow) {
    Arrays.stream(HazardStatus.values())
        .filter(status -> !arrow.from().contains(status))
        .forEach(
            status -> {
              var hazard = Hazards.in(status, arrow.level());
              var before = Snapshot.of(hazard);

              assertThatThrownBy(() -> arrow.tell().accept(hazard))
                  .isInstanceOf(RuleViolation.class)
                  .hasMessage("hazard-transition");
              assertThat(Snapshot.of(hazard)).isEqualTo(before);
            });
  }
}
