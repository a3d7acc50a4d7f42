package org.anlan.hazards.listing;

import org.anlan.hazards.rectification.Signature;
import org.jspecify.annotations.Nullable;

/** 摘牌: the lister takes the hazard off the list, by a document where there is one. */
public record Delisting(
    @Nullable String documentNumber, @Nullable String opinion, Signature signed) {}
