package org.anlan.servicekit.event.relay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of one batch. */
final class Delivery {

  private final List<Long> published = new ArrayList<>();
  private final Set<UUID> failedSubjects = new HashSet<>();
  private @Nullable Throwable failure;
  private boolean cutShort;

  void published(PendingFact fact) {
    published.add(fact.position());
  }

  void failed(PendingFact fact, Throwable why) {
    failedSubjects.add(fact.subject());
    failure = why;
  }

  void cutShort(Throwable why) {
    cutShort = true;
    failure = why;
  }

  List<Long> published() {
    return published;
  }

  Set<UUID> failedSubjects() {
    return failedSubjects;
  }

  /** The rest of the batch was not even tried. */
  boolean isCutShort() {
    return cutShort;
  }

  /** The last failure; null: all were acknowledged. */
  @Nullable Throwable failure() {
    return failure;
  }
}
