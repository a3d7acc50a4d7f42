package org.anlan.hazards.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What whoever reported keeps. The code is told here and never again. */
public record ReportReceipt(
    @Schema(description = "举报编号 · Number of the report") String receipt,
    @Schema(description = "查询码，请妥善保存 · To be kept; it is told only once")
        @Nullable String queryCode) {}
