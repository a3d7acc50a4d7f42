package org.anlan.servicekit.importing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.anlan.servicekit.importing.flow.ImportFiles;
import org.anlan.servicekit.importing.flow.ImportRequest;
import org.anlan.servicekit.importing.flow.Refusals;
import org.anlan.servicekit.importing.flow.Refusals.RefusedRow;
import org.anlan.servicekit.importing.web.ImportView.RowErrors;
import org.anlan.servicekit.job.JobView;
import org.anlan.servicekit.job.Jobs;
import org.anlan.servicekit.paging.Page;

/** What people do with imports. */
@ApplicationScoped
@Transactional
class Imports {

  private static final int FIRST_ERRORS = 20;

  private final Jobs jobs;
  private final ImportFiles files;
  private final Refusals refusals;

  Imports(Jobs jobs, ImportFiles files, Refusals refusals) {
    this.jobs = jobs;
    this.files = files;
    this.refusals = refusals;
  }

  /** Keeps the file and queues its import, both or neither. */
  JobView submit(CheckedFile file) {
    var job = jobs.submit(ImportRequest.KIND, file.request(), file.rows());
    files.keep(job.id(), file.path());
    return job;
  }

  ImportView find(UUID id, Locale language) {
    var request = request(id);
    List<RefusedRow> first = new ArrayList<>();
    refusals.read(id, 0, FIRST_ERRORS, first::add);
    return ImportView.of(jobs.find(id), request, first, language);
  }

  Page<RowErrors> errors(UUID id, int after, int limit, Locale language) {
    request(id);
    List<RefusedRow> rows = new ArrayList<>();
    refusals.read(id, after, limit + 1, rows::add);
    var shown = rows.subList(0, Math.min(limit, rows.size()));
    return new Page<>(
        shown.stream().map(row -> RowErrors.of(row, language)).toList(),
        rows.size() > limit ? String.valueOf(shown.getLast().number()) : null,
        null);
  }

  /**
   * All refused rows as a workbook. Written to a file first: a transaction must not wait for
   * whoever reads slowly. The file goes when it is closed.
   */
  InputStream errorWorkbook(UUID id, Locale language) {
    var request = request(id);
    try {
      var file = Files.createTempFile("errors", null);
      try (var book = new ErrorWorkbook(Files.newOutputStream(file), request.header(), language)) {
        refusals.read(id, 0, Integer.MAX_VALUE, book::add);
      }
      return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ImportRequest request(UUID id) {
    return jobs.parameters(id, ImportRequest.KIND, ImportRequest.class);
  }
}
