package org.anlan.hazards.risk.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anlan.hazards.finding.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What the assessors put in. Only the scores of the tables count: a value in between means that the
 * table was not looked at.
 */
public record Scores(
    RiskMethod method,
    @Nullable BigDecimal likelihood,
    @Nullable BigDecimal exposure,
    @Nullable BigDecimal consequence,
    @Nullable BigDecimal severity) {

  /** L: from fully to be expected down to practically impossible. */
  public static final List<BigDecimal> LIKELIHOODS =
      table("10", "6", "3", "1", "0.5", "0.2", "0.1");

  /** E: from continuously down to very rarely. */
  public static final List<BigDecimal> EXPOSURES = table("10", "6", "3", "2", "1", "0.5");

  /** C: from a catastrophe with many deaths down to what is noticeable. */
  public static final List<BigDecimal> CONSEQUENCES = table("100", "40", "15", "7", "3", "1");

  /** Both scores of the matrix. */
  public static final List<BigDecimal> FIVE =
      IntStream.rangeClosed(1, 5).mapToObj(BigDecimal::valueOf).toList();

  /** Everything that is missing, out of its table, or of the other method. */
  public List<Fault> faults() {
    var faults = new ArrayList<Fault>();
    switch (method) {
      case LEC -> {
        check("likelihood", likelihood, LIKELIHOODS, faults);
        check("exposure", exposure, EXPOSURES, faults);
        check("consequence", consequence, CONSEQUENCES, faults);
        refuse("severity", severity, faults);
      }
      case LS -> {
        check("likelihood", likelihood, FIVE, faults);
        check("severity", severity, FIVE, faults);
        refuse("exposure", exposure, faults);
        refuse("consequence", consequence, faults);
      }
    }
    return faults;
  }

  /** The product; ask only where there are no faults. */
  BigDecimal product() {
    var factors =
        method == RiskMethod.LEC
            ? Stream.of(likelihood, exposure, consequence)
            : Stream.of(likelihood, severity);
    var product = factors.reduce(BigDecimal.ONE, BigDecimal::multiply).stripTrailingZeros();
    return product.scale() < 0 ? product.setScale(0) : product;
  }

  private static void check(
      String field, @Nullable BigDecimal score, List<BigDecimal> table, List<Fault> faults) {
    if (score == null) {
      faults.add(new Fault(field, "required"));
    } else if (table.stream().noneMatch(known -> known.compareTo(score) == 0)) {
      faults.add(new Fault(field, "score-not-in-table"));
    }
  }

  private static void refuse(String field, @Nullable BigDecimal score, List<Fault> faults) {
    if (score != null) {
      faults.add(new Fault(field, "score-of-other-method"));
    }
  }

  private static List<BigDecimal> table(String... scores) {
    return Stream.of(scores).map(BigDecimal::new).toList();
  }
}
