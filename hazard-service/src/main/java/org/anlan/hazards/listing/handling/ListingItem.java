package org.anlan.hazards.listing.handling;

import java.time.LocalDate;
import java.util.UUID;
import org.anlan.hazards.finding.ListingLevel;
import org.anlan.hazards.listing.ListingStatus;
import org.anlan.servicekit.paging.Row;
import org.jspecify.annotations.Nullable;

/** A listing in a list. */
public record ListingItem(
    UUID id,
    String number,
    long version,
    UUID hazardId,
    String hazardNumber,
    ListingLevel level,
    String authority,
    ListingStatus status,
    boolean overdue,
    @Nullable UUID enterpriseId,
    String site,
    String townshipCode,
    String departmentCode,
    @Nullable LocalDate publishBy,
    @Nullable LocalDate listedOn,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate endedOn,
    @Nullable LocalDate publishEndBy,
    @Nullable LocalDate endPublishedOn,
    boolean imported) {

  /** What {@link #of} reads. */
  static final String COLUMNS =
      """
      l.id, l.number, l.version, l.hazard_id, l.hazard_number, l.level, l.authority, l.status, l.enterprise_id, l.site,
      l.township_code, l.department_code, l.publish_by, l.listed_on, l.due_on, l.ended_on, l.publish_end_by,
      l.end_published_on, l.imported""";

  static ListingItem of(Row row) {
    var status = row.value("status", ListingStatus.class);
    var dueOn = row.dayOrNull("due_on");
    return new ListingItem(
        row.uuid("id"),
        row.text("number"),
        row.number("version"),
        row.uuid("hazard_id"),
        row.text("hazard_number"),
        row.value("level", ListingLevel.class),
        row.text("authority"),
        status,
        status.isOverdueOn(row.today(), dueOn),
        row.uuidOrNull("enterprise_id"),
        row.text("site"),
        row.text("township_code"),
        row.text("department_code"),
        row.dayOrNull("publish_by"),
        row.dayOrNull("listed_on"),
        dueOn,
        row.dayOrNull("ended_on"),
        row.dayOrNull("publish_end_by"),
        row.dayOrNull("end_published_on"),
        row.flag("imported"));
  }
}
