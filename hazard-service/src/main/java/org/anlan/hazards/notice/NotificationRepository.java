package org.anlan.hazards.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notices by their identity; the second wall shows those of the caller's area only. */
@ApplicationScoped
class NotificationRepository {

  private final EntityManager entities;

  NotificationRepository(EntityManager entities) {
    this.entities = entities;
  }

  @Nullable Notification find(UUID id) {
    return entities.find(Notification.class, id);
  }

  void write() {
    entities.flush();
  }
}
