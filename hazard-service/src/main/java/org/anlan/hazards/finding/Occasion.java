package org.anlan.hazards.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * The record on whose occasion a hazard was found: a control measure that failed, a check, an
 * expert's visit. That record names the hazard in turn.
 */
@Embeddable
public record Occasion(
    @Column(name = "occasion_kind") @Enumerated(EnumType.STRING) OccasionKind kind,
    @Column(name = "occasion_id") UUID id) {}
