package org.anlan.hazards.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a report, for whoever holds its receipt and code. */
public record ReportAnswer(
    String receipt,
    PublicReportStatus status,
    Instant submittedAt,
    @Nullable String answer,
    @Nullable Instant answeredAt,
    @Nullable PublicReportReward reward) {

  /** What whoever reported gets for it, once it may be fetched. */
  public record PublicReportReward(
      BigDecimal amount,
      boolean paid,
      @Nullable LocalDate claimBy,
      @Schema(description = "领奖码；待领取时才有 · While it waits to be fetched")
          @Nullable String paymentCode) {}
}
