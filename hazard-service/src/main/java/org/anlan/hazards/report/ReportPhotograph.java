package org.anlan.hazards.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of a photograph that was added to a report. */
public record ReportPhotograph(
    @Schema(description = "第几张 · Which one it is, from 1") int number,
    @Schema(description = "还可添加几张 · How many more are taken") int left) {}
