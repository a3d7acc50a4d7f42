package org.anlan.reporting.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.anlan.reporting.cube.Reach.Span;
import org.junit.jupiter.api.Test;

class ReachTest {

  @Test
  void readsWholeMonthsWithoutTheirDays() {
    assertThat(Reach.WINDOW.spans(day("2024-01-01"), day("2024-02-29")))
        .containsExactly(new Span(1, month("2024-01"), month("2024-02"), 1, 31));
  }

  @Test
  void cutsTheMonthsAtBothEnds() {
    assertThat(Reach.WINDOW.spans(day("2023-12-15"), day("2024-03-10")))
        .containsExactlyInAnyOrder(
            new Span(1, month("2023-12"), month("2023-12"), 15, 31),
            new Span(1, month("2024-01"), month("2024-02"), 1, 31),
            new Span(1, month("2024-03"), month("2024-03"), 1, 10));
  }

  @Test
  void staysWithinOneMonth() {
    assertThat(Reach.WINDOW.spans(day("2024-02-10"), day("2024-02-29")))
        .containsExactly(new Span(1, month("2024-02"), month("2024-02"), 10, 31));
  }

  @Test
  void takesOffWhatCameAfterTheDayInQuestion() {
    assertThat(Reach.STOCK.spans(day("2020-01-01"), day("2024-02-10")))
        .containsExactlyInAnyOrder(
            new Span(1, Cell.EVER, Cell.EVER, 1, 31),
            new Span(-1, month("2024-03"), YearMonth.of(9999, 12), 1, 31),
            new Span(-1, month("2024-02"), month("2024-02"), 11, 31));
  }

  @Test
  void beginsAnewEveryJanuary() {
    assertThat(Reach.STOCK_OF_YEAR.spans(day("2020-01-01"), day("2024-03-31")))
        .isEqualTo(List.of(new Span(1, month("2024-01"), month("2024-03"), 1, 31)));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static YearMonth month(String text) {
    return YearMonth.parse(text);
  }
}
