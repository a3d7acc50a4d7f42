package org.anlan.hazards.risk.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 承诺: what the person who answers for the unit signs. */
@Embeddable
public record Commitment(
    @Column(name = "commitment") @NotBlank @Size(max = 2000) String statement,
    @Column(name = "committed_by") @NotBlank @Size(max = 100) String signedBy) {}
