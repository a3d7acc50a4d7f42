package org.anlan.hazards.clue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a clue was told, without saying by whom: whether there is somebody to answer, their receipt
 * and the id that the telephone gave it while it was offline.
 */
@Embeddable
public record Teller(
    @Column(name = "reported") boolean reported,
    @Column(name = "receipt") @Nullable String receipt,
    @Column(name = "client_id") @Nullable UUID clientId) {

  static Teller unnamed(@Nullable UUID clientId) {
    return new Teller(false, null, clientId);
  }

  static Teller reporting(String receipt, @Nullable UUID clientId) {
    return new Teller(true, receipt, clientId);
  }
}
