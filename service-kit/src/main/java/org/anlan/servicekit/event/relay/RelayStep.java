package org.anlan.servicekit.event.relay;

import java.util.function.Consumer;

/** The points between which a turn of the relay may be cut off; tests cut it off at each. */
enum RelayStep {
  SELECTED,
  SENT,
  MARKED;

  static final Consumer<RelayStep> UNOBSERVED = step -> {};
}
