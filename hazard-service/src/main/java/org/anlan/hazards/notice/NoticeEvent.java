package org.anlan.hazards.notice;

import java.time.Instant;
import java.util.UUID;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;

/** What becomes of notices, on the topic {@code anlan.notice}. */
public sealed interface NoticeEvent extends DomainEvent {

  /** Somebody of the office has read a notice. */
  @FactType("org.anlan.notice.read.v1")
  record NoticeRead(UUID noticeId, UUID about, String office, String countyCode, Instant occurredAt)
      implements NoticeEvent {

    @Override
    public UUID subject() {
      return noticeId;
    }
  }
}
