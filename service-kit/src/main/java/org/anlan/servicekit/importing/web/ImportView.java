package org.anlan.servicekit.importing.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.anlan.servicekit.importing.flow.ImportRequest;
import org.anlan.servicekit.importing.flow.Refusals.RefusedRow;
import org.anlan.servicekit.job.JobState;
import org.anlan.servicekit.job.JobView;
import org.anlan.servicekit.problem.ProblemTexts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of an import, or has become of it so far. */
@Schema(name = "Import")
public record ImportView(
    UUID id,
    String ledger,
    String fileName,
    @Schema(description = "Whether everything was checked and nothing kept") boolean dryRun,
    JobState state,
    @Schema(description = "Rows of the file") long total,
    @Schema(description = "Rows worked on so far") long done,
    @Schema(description = "Rows taken; in a dry run, rows that would be") long taken,
    @Schema(description = "Rows that were there already") long unchanged,
    @Schema(description = "Rows refused") long refused,
    @Schema(description = "Columns of the file that the ledger does not know")
        List<String> unknownColumns,
    @Schema(description = "The first refused rows") List<RowErrors> errors,
    @Schema(description = "All refused rows; add ?format=xlsx for a workbook") String errorsUrl,
    @Schema(description = "Why it failed as a whole") @Nullable Failure failure,
    Instant createdAt,
    @Nullable Instant finishedAt) {

  static ImportView of(JobView job, ImportRequest request, List<RefusedRow> rows, Locale language) {
    var problem = job.problem();
    return new ImportView(
        job.id(),
        request.ledger(),
        request.fileName(),
        request.dryRun(),
        job.state(),
        job.total(),
        job.done(),
        job.done() - job.failed() - job.unchanged(),
        job.unchanged(),
        job.failed(),
        request.unknownColumns(),
        rows.stream().map(row -> RowErrors.of(row, language)).toList(),
        job.resultUrl() + "/errors",
        problem == null ? null : new Failure(problem, ProblemTexts.of(problem, language)),
        job.createdAt(),
        job.finishedAt());
  }

  /** Why an import failed as a whole. */
  @Schema(name = "ImportFailure")
  public record Failure(String code, String detail) {}

  /** A refused row by its number in the file, and all that is wrong with it. */
  @Schema(name = "ImportRowErrors")
  public record RowErrors(int row, List<CellError> errors) {

    static RowErrors of(RefusedRow row, Locale language) {
      return new RowErrors(
          row.number(),
          row.reasons().stream()
              .map(
                  reason ->
                      new CellError(reason.column(), reason.code(), reason.sentence(language)))
              .toList());
    }
  }

  /** What is wrong, and with which column where one is to blame. */
  @Schema(name = "ImportCellError")
  public record CellError(@Nullable String column, String code, String detail) {}
}
