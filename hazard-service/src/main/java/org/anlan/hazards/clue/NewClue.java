package org.anlan.hazards.clue;

import java.time.Instant;
import java.util.UUID;
import org.anlan.hazards.rectification.Signature;

/** What a clue comes on record with. */
record NewClue(
    UUID id,
    String number,
    ClueSource source,
    String description,
    Instant observedAt,
    CluePlace place,
    ClueScope scope,
    Teller teller,
    Signature by) {}
