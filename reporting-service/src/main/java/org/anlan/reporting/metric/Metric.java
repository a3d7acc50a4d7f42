package org.anlan.reporting.metric;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.anlan.reporting.cube.Dimension;
import org.anlan.reporting.cube.Measure;
import org.anlan.reporting.cube.Reach;

/**
 * What a figure means. The definition is data with a version; a published figure keeps the version
 * it was made by.
 *
 * @param count what is counted; for a rate its numerator
 * @param of the denominator of a rate; empty for a plain count
 * @param narrowed what the metric always looks at alone, such as one source
 * @param dimensions what a caller may narrow it by
 * @param by what it can be grouped by
 */
public record Metric(
    String id,
    int version,
    Text name,
    String unit,
    List<Term> count,
    List<Term> of,
    Map<Dimension, String> narrowed,
    Set<Dimension> dimensions,
    Set<Grouping> by,
    Text formula,
    String rounding,
    List<Text> sources) {

  /** Fills in what the catalogue leaves out, and refuses a definition that cannot be computed. */
  public Metric {
    Objects.requireNonNull(id);
    count = List.copyOf(count);
    of = of == null ? List.of() : List.copyOf(of);
    narrowed = narrowed == null ? Map.of() : Map.copyOf(narrowed);
    dimensions = Set.copyOf(dimensions);
    by = Set.copyOf(by);
    sources = List.copyOf(sources);
    if (Stream.concat(count.stream(), of.stream()).map(t -> t.measure().reach()).distinct().count()
        != 1) {
      throw new IllegalArgumentException(id + " adds up measures of different reach");
    }
  }

  /** Whether it is a percentage with numerator and denominator. */
  public boolean isRate() {
    return !of.isEmpty();
  }

  /** Which days count for a window. */
  public Reach reach() {
    return count.getFirst().measure().reach();
  }

  /** All measures it is made of. */
  public List<Measure> measures() {
    return Stream.concat(count.stream(), of.stream()).map(Term::measure).distinct().toList();
  }

  /** A measure, added or taken off. */
  public record Term(Measure measure, int sign) {

    /** {@code hazards.general.found}, or {@code -hazards.general.closed}. */
    @JsonCreator
    static Term of(String text) {
      return text.startsWith("-")
          ? new Term(Measure.of(text.substring(1)), -1)
          : new Term(Measure.of(text), 1);
    }
  }

  /** A text in the two languages of the suite. */
  public record Text(String zh, String en) {}
}
