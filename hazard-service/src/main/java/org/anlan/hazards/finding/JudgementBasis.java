package org.anlan.hazards.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The item of a judgement standard (重大事故隐患判定标准) by which a hazard is a major one. */
@Embeddable
public record JudgementBasis(
    @Column(name = "basis_standard") String standard, @Column(name = "basis_item") String item) {}
