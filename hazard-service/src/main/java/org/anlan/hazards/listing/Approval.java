package org.anlan.hazards.listing;

import java.time.LocalDate;
import org.anlan.hazards.rectification.Signature;
import org.jspecify.annotations.Nullable;

/**
 * 审批: the lister agreed.
 *
 * @param documentNumber of the notice of listing (挂牌督办通知书)
 * @param dueOn until when the hazard has to be gone
 */
public record Approval(
    String documentNumber, LocalDate dueOn, @Nullable String opinion, Signature signed) {}
