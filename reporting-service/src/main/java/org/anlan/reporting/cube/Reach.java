package org.anlan.reporting.cube;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Which days' contributions make up the figure of a window. */
public enum Reach {
  /** Those within the window. */
  WINDOW {
    @Override
    public List<Span> spans(LocalDate from, LocalDate to) {
      return within(from, to);
    }
  },
  /**
   * All up to the end of the window: what there is on its last day. Read backwards, as all there is
   * less what came after, because windows end near today and history does not.
   */
  STOCK {
    @Override
    public List<Span> spans(LocalDate from, LocalDate to) {
      var spans = new ArrayList<Span>();
      spans.add(new Span(1, Cell.EVER, Cell.EVER, 1, 31));
      spans.add(new Span(-1, YearMonth.from(to).plusMonths(1), FAR, 1, 31));
      if (to.getDayOfMonth() < to.lengthOfMonth()) {
        spans.add(new Span(-1, YearMonth.from(to), YearMonth.from(to), to.getDayOfMonth() + 1, 31));
      }
      return spans;
    }
  },
  /** Those from January of the window's last year up to its end. */
  STOCK_OF_YEAR {
    @Override
    public List<Span> spans(LocalDate from, LocalDate to) {
      return within(to.withDayOfYear(1), to);
    }
  },
  /**
   * Those that hold on the last day of the window, each head once wherever it is found. Heads do
   * not add up, so no cells are kept of them.
   */
  HEADS {
    @Override
    public List<Span> spans(LocalDate from, LocalDate to) {
      return List.of();
    }
  };

  private static final YearMonth FAR = YearMonth.of(9999, 12);

  /** The parts of months that are to be added up, or taken off. */
  public abstract List<Span> spans(LocalDate from, LocalDate to);

  /** The first day that counts for a window, when facts are read instead of cells. */
  public LocalDate since(LocalDate from, LocalDate to) {
    return switch (this) {
      case WINDOW -> from;
      case STOCK -> LocalDate.of(1, 1, 1);
      case STOCK_OF_YEAR -> to.withDayOfYear(1);
      case HEADS -> to;
    };
  }

  private static List<Span> within(LocalDate from, LocalDate to) {
    var first = YearMonth.from(from);
    var last = YearMonth.from(to);
    if (first.equals(last)) {
      return List.of(Span.of(first, from.getDayOfMonth(), to.getDayOfMonth()));
    }
    var spans = new ArrayList<Span>();
    if (from.getDayOfMonth() > 1) {
      spans.add(Span.of(first, from.getDayOfMonth(), 31));
      first = first.plusMonths(1);
    }
    if (to.getDayOfMonth() < to.lengthOfMonth()) {
      spans.add(Span.of(last, 1, to.getDayOfMonth()));
      last = last.minusMonths(1);
    }
    if (!first.isAfter(last)) {
      spans.add(new Span(1, first, last, 1, 31));
    }
    return spans;
  }

  /**
   * Days of some months.
   *
   * @param sign 1 to add, -1 to take off
   * @param lastDay 31 for the end of any month
   */
  public record Span(int sign, YearMonth since, YearMonth until, int firstDay, int lastDay) {

    static Span of(YearMonth month, int firstDay, int lastDay) {
      // the last day of a short month is as good as the 31st, and whole months are read without
      // their days
      return new Span(1, month, month, firstDay, lastDay == month.lengthOfMonth() ? 31 : lastDay);
    }
  }
}
