package org.anlan.servicekit.event;

import java.util.List;
import java.util.Set;

/**
 * A bean that acts on facts of other services. It is called in a transaction under the system
 * scope, once per fact however often the fact was sent, and in order per subject.
 *
 * <p>A fact it cannot digest is tried a few times and then put aside in the dead-letter topic;
 * later facts of the same subject go on, and the one put aside comes late when it is re-driven.
 * State that must not go back in time therefore compares the version or time the fact carries.
 */
public interface Subscriber {

  /** Stable for ever: it is the key under which the inbox remembers what was received. */
  String name();

  Set<String> topics();

  /** Facts of other types leave no trace in the inbox. */
  default boolean wants(String type) {
    return true;
  }

  void receive(Fact fact);

  /** Facts of one transaction, in order; override it where one statement serves them all. */
  default void receiveAll(List<Fact> facts) {
    facts.forEach(this::receive);
  }
}
