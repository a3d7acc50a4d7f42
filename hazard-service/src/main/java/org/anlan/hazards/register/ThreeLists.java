package org.anlan.hazards.register;

import java.util.List;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.Row;
import org.anlan.servicekit.paging.workbook.Column;
import org.jspecify.annotations.Nullable;

/**
 * One hazard as each of the three lists and the map show it. Read in one statement: lists that are
 * read one after the other may differ by what was done in between.
 *
 * @param point null where the hazard has no position
 */
public record ThreeLists(
    HazardItem hazard,
    MeasureItem measure,
    ResponsibilityItem responsibility,
    HazardMap.@Nullable Feature point) {

  public static final ListSpec<ThreeLists> SPEC =
      HazardFilters.list(
              "hazard-pack",
              String.join(
                  ", ",
                  HazardItem.COLUMNS,
                  MeasureItem.COLUMNS,
                  ResponsibilityItem.COLUMNS,
                  "h.lon, h.lat"),
              ThreeLists::of)
          .whole()
          .build();

  private static ThreeLists of(Row row) {
    return new ThreeLists(
        HazardItem.of(row),
        MeasureItem.of(row),
        ResponsibilityItem.of(row),
        row.doubleOrNull("lon") == null ? null : HazardMap.feature(row));
  }

  /** The columns of 隐患清单. */
  public static List<Column<HazardItem>> hazards() {
    return ThreeListsResource.Hazards.SPEC.workbook();
  }

  /** The columns of 整改措施清单. */
  public static List<Column<MeasureItem>> measures() {
    return ThreeListsResource.Measures.SPEC.workbook();
  }

  /** The columns of 责任清单. */
  public static List<Column<ResponsibilityItem>> responsibilities() {
    return ThreeListsResource.Responsibilities.SPEC.workbook();
  }
}
