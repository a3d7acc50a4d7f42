package org.anlan.reporting.cube;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the figures see one record: where it belongs in each dimension, and what it contributes. A
 * record may belong to several sectors, departments or campaigns; it counts once in every total.
 */
public record Observation(
    String countyCode, Map<Dimension, List<String>> places, List<Contribution> contributions) {

  /** Nothing there, or nothing that counts. */
  public static final Observation NOTHING = new Observation("", Map.of(), List.of());

  /** Begins to say where a record belongs. */
  public static Places in(String countyCode) {
    return new Places(countyCode);
  }

  /** The places of a record, one dimension after the other. */
  public static final class Places {

    private final String countyCode;
    private final Map<Dimension, List<String>> places = new EnumMap<>(Dimension.class);

    private Places(String countyCode) {
      this.countyCode = countyCode;
    }

    /** One value, or the member for those that have none. */
    public Places with(Dimension dimension, @Nullable String value) {
      return withAll(dimension, value == null ? List.of() : List.of(value));
    }

    /** All values, or the member for those that have none. */
    public Places withAll(Dimension dimension, List<String> values) {
      var known = known(values);
      places.put(dimension, known.isEmpty() ? List.of(Dimension.NONE) : known);
      return this;
    }

    /**
     * A mark that few records carry and that is never grouped by: without it there are no cells.
     */
    public Places marked(Dimension dimension, List<String> values) {
      places.put(dimension, known(values));
      return this;
    }

    /** The cells' own sign for all cannot be a value. */
    private static List<String> known(List<String> values) {
      return values.stream().filter(value -> !Dimension.ALL.equals(value)).distinct().toList();
    }

    /** What the record contributes. */
    public Observation contributing(List<Contribution> contributions) {
      return new Observation(countyCode, places, contributions);
    }
  }
}
