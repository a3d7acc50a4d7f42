package org.anlan.registry.supervision.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anlan.servicekit.proportion.Proportion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The share of the units that lie in a grid in use, in all and by township. */
@Schema(description = "网格覆盖率 · The share of enterprises in a grid in use")
public record GridCoverage(
    LocalDate on,
    @Schema(description = "覆盖率；没有单位时为空 · Null where there is no enterprise")
        @Nullable BigDecimal value,
    long numerator,
    long denominator,
    List<Group> groups) {

  static GridCoverage of(LocalDate on, List<Group> groups) {
    long covered = groups.stream().mapToLong(Group::numerator).sum();
    long all = groups.stream().mapToLong(Group::denominator).sum();
    return new GridCoverage(on, Proportion.of(covered, all), covered, all, groups);
  }

  /** A township. */
  @Schema(name = "GridCoverageGroup", description = "一个乡镇 · A township")
  public record Group(
      @Schema(description = "乡镇代码") String key,
      String name,
      @Nullable BigDecimal value,
      long numerator,
      long denominator) {

    static Group of(String key, String name, long covered, long all) {
      return new Group(key, name, Proportion.of(covered, all), covered, all);
    }
  }
}
