package org.anlan.reporting.metric;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.anlan.reporting.cube.Dimension;
import org.jspecify.annotations.Nullable;

/** What figures can be grouped by. */
public enum Grouping {
  @JsonProperty("township")
  TOWNSHIP(Dimension.TOWNSHIP),
  @JsonProperty("department")
  DEPARTMENT(Dimension.DEPARTMENT),
  @JsonProperty("sector")
  SECTOR(Dimension.SECTOR),
  @JsonProperty("month")
  MONTH(null);

  private final @Nullable Dimension dimension;

  Grouping(@Nullable Dimension dimension) {
    this.dimension = dimension;
  }

  /** The dimension; null for months, which are none. */
  public @Nullable Dimension dimension() {
    return dimension;
  }

  /** Its name in addresses. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The grouping of that name. */
  public static Optional<Grouping> of(String text) {
    return Arrays.stream(values()).filter(g -> g.text().equals(text)).findFirst();
  }
}
