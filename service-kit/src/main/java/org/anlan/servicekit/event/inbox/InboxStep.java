package org.anlan.servicekit.event.inbox;

import java.util.function.Consumer;

/** The points between which taking in may be cut off; tests cut it off at each. */
enum InboxStep {
  CLAIMED,
  APPLIED,
  COMMITTED;

  static final Consumer<InboxStep> UNOBSERVED = step -> {};
}
