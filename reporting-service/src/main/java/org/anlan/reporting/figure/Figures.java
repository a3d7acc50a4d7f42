package org.anlan.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlan.reporting.metric.Grouping;
import org.anlan.reporting.metric.MetricCatalogue;
import org.anlan.servicekit.scope.Caller;

/** Answers what a metric came to in a window, as far as the caller may see. */
@ApplicationScoped
public class Figures {

  private final MetricCatalogue catalogue;
  private final FigureRepository figures;
  private final Caller caller;
  private final Clock clock;

  Figures(MetricCatalogue catalogue, FigureRepository figures, Caller caller, Clock clock) {
    this.catalogue = catalogue;
    this.figures = figures;
    this.caller = caller;
    this.clock = clock;
  }

  /** Read from the sums kept while facts came in. */
  @Transactional
  public FigureView figure(FigureRequest request) {
    return answer(request, false);
  }

  /** The same made anew of the facts; it must agree. */
  @Transactional
  public FigureView recomputed(FigureRequest request) {
    return answer(request, true);
  }

  private FigureView answer(FigureRequest request, boolean recompute) {
    var question = request.question(catalogue, LocalDate.now(clock), caller.scope(), recompute);
    var total =
        figures.sums(question.total()).stream().findFirst().orElseGet(() -> Sum.empty("", null));
    var groups = question.by() == null ? List.<Sum>of() : groups(question);
    return FigureView.of(question, total, groups, clock.instant());
  }

  private List<Sum> groups(Question question) {
    var sums = new ArrayList<>(figures.sums(question));
    if (question.by() == Grouping.MONTH) {
      return everyMonth(question.window(), sums);
    }
    // in the order of codes; those without one at the end
    sums.sort(Comparator.comparing((Sum sum) -> sum.key().isEmpty()).thenComparing(Sum::key));
    return sums;
  }

  /** A month in which nothing was found is a month nevertheless. */
  private static List<Sum> everyMonth(Window window, List<Sum> sums) {
    var found = sums.stream().collect(Collectors.toMap(Sum::key, Function.identity()));
    return YearMonth.from(window.from())
        .atDay(1)
        .datesUntil(window.to().plusDays(1), Period.ofMonths(1))
        .map(day -> YearMonth.from(day).toString())
        .map(month -> found.getOrDefault(month, Sum.empty(month, null)).named(month))
        .toList();
  }
}
