package org.anlan.registry.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
    List<GridMember> members,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String predecessorCode)
    implements Versioned {

  static GridView of(Grid grid) {
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
        details.members(),
        details.validFrom(),
        details.validTo(),
        details.predecessorCode());
  }
}
