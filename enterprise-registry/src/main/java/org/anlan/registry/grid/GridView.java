package org.anlan.registry.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.area.Point;
import org.anlan.registry.directory.DirectoryKind;
import org.anlan.servicekit.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A grid as the API shows it. */
@Schema(description = "网格 · A grid")
public record GridView(
    UUID id,
    long version,
    String code,
    String name,
    String countyCode,
    String townshipCode,
    @Nullable String parentCode,
    @Nullable List<Point> polygon,
    @Schema(
            description =
                "网格员，仅向本县工作人员和本网格显示 · Only for the officials of its county and for itself")
        @Nullable List<GridMember> members,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String predecessorCode)
    implements Versioned {

  /** As those see it to whom its members are no strangers. */
  static GridView withMembers(Grid grid) {
    return of(grid, grid.details().members());
  }

  /** As everybody sees it: members are people. */
  static GridView withoutMembers(Grid grid) {
    return of(grid, null);
  }

  private static GridView of(Grid grid, @Nullable List<GridMember> members) {
    var details = grid.details();
    return new GridView(
        DirectoryKind.GRID.idOf(grid.code()),
        grid.version(),
        grid.code(),
        details.name(),
        grid.countyCode(),
        details.townshipCode(),
        details.parentCode(),
        details.polygon(),
        members,
        details.validFrom(),
        details.validTo(),
        details.predecessorCode());
  }
}
