package org.anlan.hazards.risk.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anlan.hazards.profile.RiskRules;
import org.anlan.hazards.profile.Thresholds;
import org.anlan.hazards.rectification.Signature;
import org.jspecify.annotations.Nullable;

/**
 * One assessment of a risk, as it was computed on its day by the thresholds of that day. Later ones
 * are put beside it, never in its place.
 *
 * @param ruleVersion which version of the county's thresholds was applied
 * @param computed the colour by score alone
 * @param directMajor by which entry of the direct list the colour is at least {@code listed}
 */
public record Grading(
    Scores scores,
    BigDecimal score,
    String ruleVersion,
    RiskColour computed,
    @Nullable String directMajor,
    @Nullable RiskColour listed,
    List<String> participants,
    LocalDate gradedOn,
    Signature signed) {

  /** Computes score and colour. The scores must be without fault, the entry on the list. */
  public static Grading of(
      Scores scores,
      @Nullable String directMajor,
      List<String> participants,
      LocalDate on,
      RiskRules rules,
      Signature by) {
    var thresholds =
        switch (scores.method()) {
          case LEC -> rules.lecOn(on);
          case LS -> rules.lsOn(on);
        };
    var score = scores.product();
    var listed =
        directMajor == null
            ? null
            : RiskColour.valueOf(rules.direct(directMajor).orElseThrow().colour());
    return new Grading(
        scores,
        score,
        thresholds.version(),
        colour(score, thresholds),
        directMajor,
        listed,
        List.copyOf(participants),
        on,
        by);
  }

  static RiskColour colour(BigDecimal score, Thresholds thresholds) {
    if (score.compareTo(thresholds.red()) >= 0) {
      return RiskColour.RED;
    }
    if (score.compareTo(thresholds.orange()) >= 0) {
      return RiskColour.ORANGE;
    }
    return score.compareTo(thresholds.yellow()) >= 0 ? RiskColour.YELLOW : RiskColour.BLUE;
  }

  /** By score, or by the direct list where that is worse. */
  public RiskColour colour() {
    return listed == null ? computed : computed.or(listed);
  }

  /** Whether the direct list and not the score decides. */
  public boolean listDecides() {
    return listed != null && listed.isWorseThan(computed);
  }
}
