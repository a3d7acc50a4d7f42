package org.anlan.hazards.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A notice on the list of an office. */
@Entity
class Notification {

  @Id private UUID id;
  @Version private long version;
  private UUID about;
  private String office;
  private String title;
  private String text;
  private String countyCode;
  private Instant createdAt;
  private @Nullable Instant readAt;
  private @Nullable String readBy;

  protected Notification() {} // for Hibernate

  /** Somebody of the office has read it. */
  NoticeEvent.NoticeRead read(Signature by) {
    if (readAt != null) {
      throw new RuleViolation("already-read");
    }
    readAt = by.at();
    readBy = by.name();
    return new NoticeEvent.NoticeRead(id, about, office, countyCode, by.at());
  }

  NotificationView view() {
    return new NotificationView(id, version, about, office, title, text, createdAt, readAt, readBy);
  }

  long version() {
    return version;
  }

  String office() {
    return office;
  }
}
