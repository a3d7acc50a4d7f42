package org.anlan.servicekit.job;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is shown of a job. */
@Schema(name = "Job")
public record JobView(
    UUID id,
    @Schema(examples = "import") String kind,
    JobState state,
    @Schema(description = "How many items there are") long total,
    @Schema(description = "How many of them were worked on, the failed ones included") long done,
    @Schema(description = "How many of them failed") long failed,
    @Schema(description = "How many of them were as wanted already") long unchanged,
    @Schema(description = "Where the result is, also while it grows") String resultUrl,
    @Schema(description = "Why it failed as a whole: a code for programs") @Nullable String problem,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt) {

  /** Where the job is. */
  @JsonIgnore
  public String url() {
    return "/api/v1/jobs/" + id;
  }
}
