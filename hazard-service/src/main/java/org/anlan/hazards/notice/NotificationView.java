package org.anlan.hazards.notice;

import java.time.Instant;
import java.util.UUID;
import org.anlan.servicekit.paging.Row;
import org.anlan.servicekit.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A notice as the API shows it. */
public record NotificationView(
    UUID id,
    long version,
    UUID about,
    String office,
    String title,
    String text,
    Instant createdAt,
    @Nullable Instant readAt,
    @Nullable String readBy)
    implements Versioned {

  /** What {@link #of} reads. */
  static final String COLUMNS =
      "n.id, n.version, n.about, n.office, n.title, n.text, n.created_at, n.read_at, n.read_by";

  static NotificationView of(Row row) {
    return new NotificationView(
        row.uuid("id"),
        row.number("version"),
        row.uuid("about"),
        row.text("office"),
        row.text("title"),
        row.text("text"),
        row.instant("created_at"),
        row.instantOrNull("read_at"),
        row.textOrNull("read_by"));
  }
}
