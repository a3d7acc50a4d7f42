package org.anlan.hazards.reference;

import java.util.List;
import java.util.UUID;

/**
 * Takes along what a feature keeps of enterprises when their cards change: to another township,
 * department or grid, or to the unit they were merged into. A bean per feature.
 */
public interface CardListener {

  /**
   * Called in the transaction that keeps the cards, after they are kept, for all enterprises of a
   * batch at once: one statement finds the records of {@code merged_enterprises(?)}, and {@link
   * Survivors} the cards they go with, for a unit of these may live on as another.
   */
  void follow(List<UUID> enterprises);
}
