package org.anlan.servicekit.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * A subscriber that takes the facts of a transaction together, because one statement serves all.
 */
public interface BatchSubscriber extends Subscriber {

  @Override
  default void receive(Fact fact) {
    receiveAll(List.of(fact));
  }

  @Override
  void receiveAll(List<Fact> facts);

  /**
   * What the last fact of each subject says, as JSON: all that counts where each fact tells how its
   * subject stands.
   */
  static String[] latest(List<Fact> facts) {
    var latest = new LinkedHashMap<UUID, String>();
    facts.forEach(fact -> latest.put(fact.subject(), fact.data().toString()));
    return latest.values().toArray(String[]::new);
  }
}
