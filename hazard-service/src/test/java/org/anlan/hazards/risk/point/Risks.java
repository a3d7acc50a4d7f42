package org.anlan.hazards.risk.point;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.finding.HazardLink;
import org.anlan.hazards.finding.InspectionLevel;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.finding.Site;
import org.anlan.hazards.hazard.Hazards;
import org.anlan.hazards.profile.DirectMajor;
import org.anlan.hazards.profile.RiskRules;
import org.anlan.hazards.rectification.Signature;
import org.anlan.hazards.risk.grading.AccidentType;
import org.anlan.hazards.risk.grading.Grading;
import org.anlan.hazards.risk.grading.RiskColour;
import org.anlan.hazards.risk.grading.RiskMethod;
import org.anlan.hazards.risk.grading.Scores;
import org.jspecify.annotations.Nullable;

/** Risks and the entries that are made about them. */
final class Risks {

  static final LocalDate TODAY = Hazards.TODAY;
  static final Signature ASSESSOR = Hazards.signed("assessor", "张评价");
  static final Signature LEADER = Hazards.signed("leader", "刘局长");
  static final UUID MEASURE = UUID.fromString("01930000-0000-7000-8000-000000000002");
  static final UUID HAZARD = UUID.fromString("01930000-0000-7000-8000-000000000003");

  /** Of the matrix, one pair of scores for each colour. */
  private static final RiskRules RULES =
      new RiskRules(
          null, null, List.of(new DirectMajor("TANKS", "储罐区", "ORANGE")), null, null, null, null);

  private Risks() {}

  static Grading grading(RiskColour colour, @Nullable String directMajor) {
    int five =
        switch (colour) {
          case RED -> 5;
          case ORANGE -> 3;
          case YELLOW -> 2;
          case BLUE -> 1;
        };
    return Grading.of(
        new Scores(RiskMethod.LS, new BigDecimal("5"), null, null, BigDecimal.valueOf(five)),
        directMajor,
        List.of("李班长"),
        TODAY,
        RULES,
        ASSESSOR);
  }

  static RiskPoint identified(RiskColour colour) {
    return RiskPoint.identify(entry(colour));
  }

  static NewRisk entry(RiskColour colour) {
    return new NewRisk(
        UUID.randomUUID(),
        "FX-610926-2026-000001",
        Identification.of("储罐区", RiskKind.AREA, List.of(AccidentType.FIRE), "汽油"),
        new Owners(InspectionLevel.ENTERPRISE, "矿长", "车间主任", "班长", "司泵工"),
        new Site("平利县安宁机械厂", null, null, 109.36, 32.39),
        jurisdiction(),
        grading(colour, null),
        List.of(),
        ASSESSOR);
  }

  static Jurisdiction jurisdiction() {
    return Hazards.jurisdiction();
  }

  static ControlMeasure measure() {
    return ControlMeasure.of(
        MEASURE, InspectionLevel.POST, MeasureKind.ENGINEERING, "液位联锁", "司泵工", ASSESSOR);
  }

  static HazardLink hazard() {
    return new HazardLink(HAZARD, "YH-610926-2026-000001", TODAY);
  }

  static RiskReview review(RiskStatus outcome) {
    return new RiskReview(
        outcome, TODAY, "现场查看", outcome == RiskStatus.OUT_OF_CONTROL ? hazard() : null, ASSESSOR);
  }
}
