package org.anlan.hazards.hazard;

import static org.anlan.hazards.finding.HazardLevel.GENERAL;
import static org.anlan.hazards.hazard.Hazards.DEADLINE;
import static org.anlan.hazards.hazard.Hazards.LIMITS;
import static org.anlan.hazards.hazard.Hazards.OFFICER;
import static org.anlan.hazards.hazard.Hazards.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.anlan.hazards.rectification.Extension;
import org.anlan.servicekit.problem.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A deadline moves forward, in time, not too often and not too far. */
class ExtensionTest {

  @Test
  void aDeadlineMovesForwardOnlyAndNotForEver() {
    var hazard = Hazards.assigned(GENERAL);

    refused(() -> hazard.extend(until(DEADLINE), LIMITS), "extension-not-later");
    hazard.extend(until(DEADLINE.plusDays(1)), LIMITS);
    hazard.extend(until(DEADLINE.plusDays(2)), LIMITS);
    refused(() -> hazard.extend(until(DEADLINE.plusDays(3)), LIMITS), "extension-limit");

    assertThat(hazard.finding().rectifyBy()).isEqualTo(DEADLINE.plusDays(2));
  }

  @Test
  void allExtensionsTogetherLastNoLongerThanTheCountyAllows() {
    var limits = new Hazards.Limits(5, 30, 0, 31, false);
    var hazard = Hazards.assigned(GENERAL);

    refused(() -> hazard.extend(from(hazard, 31), limits), "extension-too-long");
    hazard.extend(from(hazard, 20), limits);
    refused(() -> hazard.extend(from(hazard, 11), limits), "extension-too-long");
    hazard.extend(from(hazard, 10), limits);

    assertThat(hazard.finding().rectifyBy()).isEqualTo(DEADLINE.plusDays(30));
  }

  @Test
  void anExtensionIsGrantedSoManyDaysBeforeTheDeadline() {
    var inTime = Hazards.assigned(GENERAL);
    var late = Hazards.assigned(GENERAL);
    int days = (int) TODAY.until(DEADLINE, ChronoUnit.DAYS);

    refused(
        () -> late.extend(from(late, 7), new Hazards.Limits(2, 365, days + 1, 31, false)),
        "extension-late");
    inTime.extend(from(inTime, 7), new Hazards.Limits(2, 365, days, 31, false));

    assertThat(late.finding().rectifyBy()).isEqualTo(DEADLINE);
  }

  @Test
  void anExtensionDoesNotEndInThePast() {
    var hazard = Hazards.assigned(GENERAL);
    var late = Hazards.signedOn("leader", "周领导", DEADLINE.plusDays(9));
    var extension = new Extension(null, DEADLINE.plusDays(8), "补办", null, late);

    refused(() -> hazard.extend(extension, LIMITS), "deadline-in-past");
  }

  @Test
  void nobodyGrantsWhatTheyAskedFor() {
    var hazard = Hazards.assigned(GENERAL);
    var own = new Extension(null, DEADLINE.plusDays(7), "设备未到货", OFFICER.name(), OFFICER);

    refused(() -> hazard.extend(own, LIMITS), "extension-by-applicant");
    for (var typed : List.of(OFFICER.name() + " ", "王 检查", "\u200b" + OFFICER.name())) {
      var same = new Extension(null, DEADLINE.plusDays(7), "设备未到货", typed, OFFICER);
      refused(() -> hazard.extend(same, LIMITS), "extension-by-applicant");
    }
  }

  private static Extension from(Hazard hazard, int days) {
    var deadline = hazard.finding().rectifyBy();
    return new Extension(deadline, deadline.plusDays(days), "设备未到货", null, OFFICER);
  }

  private static Extension until(LocalDate day) {
    return new Extension(null, day, "设备未到货", null, OFFICER);
  }

  private static void refused(ThrowingCallable verb, String code) {
    assertThatThrownBy(verb).isInstanceOf(RuleViolation.class).hasMessage(code);
  }
}
