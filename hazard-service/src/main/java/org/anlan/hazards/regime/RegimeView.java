package org.anlan.hazards.regime;

import java.util.List;
import java.util.UUID;
import org.anlan.hazards.circular.CircularSummary;
import org.anlan.hazards.profile.Evidence;
import org.anlan.hazards.rectification.ClosingApproval;
import org.anlan.hazards.rectification.SlipReceipt;
import org.jspecify.annotations.Nullable;

/** What the county's regime owes for a hazard, 制 by 制. */
public record RegimeView(
    UUID hazardId,
    String name,
    List<Kept> institutions,
    @Nullable SlipReceipt receipt,
    @Nullable ClosingApproval closingApproval,
    List<CircularSummary> circulars) {

  /** One 制: kept where all its proofs are, owed where one is missing. */
  public record Kept(String name, Owing state, List<Proof> proofs) {}

  /** One proof. */
  public record Proof(Evidence evidence, Owing state) {}
}
