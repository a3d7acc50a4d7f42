package org.anlan.registry.dossier.standardization;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anlan.servicekit.proportion.Proportion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The share of the units that meet a level 达标率, in all and by sector. */
@Schema(description = "标准化达标率 · The share of enterprises that meet a level of standardization")
public record StandardizationCoverage(
    LocalDate on,
    @Schema(description = "达标率；没有单位时为空 · Null where there is no enterprise")
        @Nullable BigDecimal value,
    @Schema(description = "达标单位数，每家只计一次 · Each unit counts once") long numerator,
    long denominator,
    LevelCounts levels,
    @Schema(description = "按监管行业；属于几个行业的单位在各行业都计 · A unit of several sectors counts in each")
        List<SectorShare> groups) {

  static StandardizationCoverage of(
      LocalDate on, LevelCounts all, long units, List<SectorShare> groups) {
    return new StandardizationCoverage(
        on, Proportion.of(all.sum(), units), all.sum(), units, all, groups);
  }

  /** A sector. */
  @Schema(name = "StandardizationSectorShare", description = "一个监管行业 · A sector")
  public record SectorShare(
      @Schema(description = "监管行业代码") String key,
      String name,
      @Nullable BigDecimal value,
      long numerator,
      long denominator,
      LevelCounts levels) {

    static SectorShare of(String key, String name, LevelCounts levels, long units) {
      return new SectorShare(
          key, name, Proportion.of(levels.sum(), units), levels.sum(), units, levels);
    }
  }

  /** Units by the highest level that is in force for them. */
  @Schema(
      name = "StandardizationLevelCounts",
      description = "按现行有效的最高等级计 · By the highest level in force")
  public record LevelCounts(
      @Schema(description = "一级") long level1,
      @Schema(description = "二级") long level2,
      @Schema(description = "三级") long level3) {

    long sum() {
      return level1 + level2 + level3;
    }
  }
}
