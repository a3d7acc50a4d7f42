package org.anlan.reporting.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.anlan.reporting.metric.Metric;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is shown, with all that is needed to understand and to repeat it. A rate never
 * comes without its numerator and denominator.
 */
@Schema(name = "Figure")
public record FigureView(
    String metric,
    String unit,
    Window window,
    Instant asOf,
    int definitionVersion,
    @Schema(description = "比率在分母为零时无数值 · A rate of nothing has no value")
        @Nullable BigDecimal value,
    @Nullable Long numerator,
    @Nullable Long denominator,
    List<Group> groups) {

  private static final int RATE_DECIMALS = 2;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A rate has its two decimals wherever it comes from; JSON trees forget trailing zeros. */
  public FigureView {
    value = denominator == null ? value : rate(numerator, denominator);
    groups = List.copyOf(groups);
  }

  static FigureView of(Question question, Sum total, List<Sum> groups, Instant asOf) {
    var metric = question.metric();
    var amount = Amount.of(metric, total);
    return new FigureView(
        metric.id(),
        metric.unit(),
        question.window(),
        asOf,
        metric.version(),
        amount.value(),
        amount.numerator(),
        amount.denominator(),
        groups.stream().map(sum -> Group.of(metric, sum)).toList());
  }

  /** The figure of one township, department, sector or month. */
  @Schema(name = "FigureGroup")
  public record Group(
      String key,
      @Nullable String name,
      @Nullable BigDecimal value,
      @Nullable Long numerator,
      @Nullable Long denominator) {

    /** As for the whole. */
    public Group {
      value = denominator == null ? value : rate(numerator, denominator);
    }

    static Group of(Metric metric, Sum sum) {
      var amount = Amount.of(metric, sum);
      return new Group(
          sum.key(), sum.name(), amount.value(), amount.numerator(), amount.denominator());
    }
  }

  private record Amount(
      @Nullable BigDecimal value, @Nullable Long numerator, @Nullable Long denominator) {

    static Amount of(Metric metric, Sum sum) {
      var count = add(metric.count(), sum);
      if (!metric.isRate()) {
        return new Amount(BigDecimal.valueOf(count), null, null);
      }
      var of = add(metric.of(), sum);
      return new Amount(rate(count, of), count, of);
    }

    private static long add(List<Metric.Term> terms, Sum sum) {
      return terms.stream().mapToLong(term -> term.sign() * sum.of(term.measure())).sum();
    }
  }

  /** Percent, rounded half up: 5592 of 5630 are 99.33, not the 99.32 of who cuts off. */
  static @Nullable BigDecimal rate(long numerator, long denominator) {
    return denominator == 0
        ? null
        : BigDecimal.valueOf(numerator)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(denominator), RATE_DECIMALS, RoundingMode.HALF_UP);
  }
}
