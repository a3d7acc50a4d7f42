package org.anlan.reporting.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anlan.reporting.figure.FigureView;
import org.anlan.reporting.figure.Window;
import org.anlan.servicekit.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Figures as they were published: the numbers, the window, the definitions they were made by, by
 * whom and when. It never changes; a correction is the next version of it and says why.
 */
@Schema(name = "Snapshot")
public record Snapshot(
    UUID id,
    long version,
    String title,
    @Nullable String reason,
    String countyCode,
    Window window,
    Selection selection,
    List<FigureView> figures,
    @Nullable String publishedBy,
    Instant publishedAt)
    implements Versioned {

  /** The next version, with the figures of today. */
  Snapshot corrected(String why, List<FigureView> now, @Nullable String by, Instant at) {
    return new Snapshot(id, version + 1, title, why, countyCode, window, selection, now, by, at);
  }
}
