package org.anlan.hazards.rectification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 销号审批: somebody who neither rectified nor accepted agrees that a major hazard is closed. */
public record ClosingApproval(LocalDate approvedOn, @Nullable String opinion, Signature signed) {}
