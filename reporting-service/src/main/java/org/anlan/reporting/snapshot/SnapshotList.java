package org.anlan.reporting.snapshot;

import java.time.Instant;
import java.util.UUID;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.ValueType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The list of published figures. */
final class SnapshotList {

  static final ListSpec<Item> SPEC =
      ListSpec.<Item>of("snapshots", "current_snapshot s")
          .columns(
              "s.id, s.version, s.title, s.township_code, s.department_code, s.published_at",
              row ->
                  new Item(
                      row.uuid("id"),
                      row.number("version"),
                      row.text("title"),
                      row.textOrNull("township_code"),
                      row.textOrNull("department_code"),
                      row.instant("published_at")))
          .scopedBy(SnapshotRepository.COLUMNS)
          .filter(Filters.text("townshipCode", "s.township_code"))
          .filter(Filters.text("departmentCode", "s.department_code"))
          .filter(Filters.daysOfInstants("publishedFrom", "publishedTo", "s.published_at"))
          .id("s.id", ValueType.UUID)
          .sort("publishedAt", "s.published_at", ValueType.INSTANT)
          .defaultSort("-publishedAt")
          .build();

  private SnapshotList() {}

  /** A publication without its figures. */
  @Schema(name = "SnapshotListItem")
  public record Item(
      UUID id,
      long version,
      String title,
      @Nullable String townshipCode,
      @Nullable String departmentCode,
      Instant publishedAt) {}
}
