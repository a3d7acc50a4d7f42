package org.anlan.hazards.listing;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How a listing came on record: when and by whom, and whether from the books of before. */
@Embeddable
public record Entered(
    Instant createdAt, String createdBy, String createdByName, boolean imported) {}
