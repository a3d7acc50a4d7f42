package org.anlan.servicekit.importing.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.anlan.servicekit.importing.HeaderRefused;
import org.anlan.servicekit.importing.Ledger;
import org.anlan.servicekit.importing.sheet.FileRefused;
import org.anlan.servicekit.importing.sheet.SheetFile;
import org.anlan.servicekit.importing.sheet.SheetReader;
import org.anlan.servicekit.job.JobFailed;
import org.anlan.servicekit.job.JobRun;
import org.anlan.servicekit.job.Work;

/** Does import jobs. */
@ApplicationScoped
class ImportWork implements Work {

  private final Ledgers ledgers;
  private final ImportFiles files;
  private final BatchTaker taker;
  private final ImportConfig config;
  private final ObjectMapper json;

  ImportWork(
      Ledgers ledgers,
      ImportFiles files,
      BatchTaker taker,
      ImportConfig config,
      ObjectMapper json) {
    this.ledgers = ledgers;
    this.files = files;
    this.taker = taker;
    this.config = config;
    this.json = json;
  }

  @Override
  public String kind() {
    return ImportRequest.KIND;
  }

  @Override
  public void run(JobRun run) {
    var request = request(run.job().parameters());
    var ledger =
        ledgers.find(request.ledger()).orElseThrow(() -> new JobFailed("import-ledger-gone"));
    try {
      var path = Files.createTempFile("import", null);
      try {
        files.fetch(run.job().id(), path);
        try (var sheet = new SheetFile(path, config.limits()).open()) {
          Files.deleteIfExists(path); // where open files need no name, nothing is left by a crash
          take(run, ledger, request.dryRun(), sheet);
        }
      } catch (FileRefused e) {
        throw new JobFailed(e.reason().code());
      } catch (HeaderRefused e) {
        throw new JobFailed("import-column-missing");
      } finally {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <R> void take(JobRun run, Ledger<R> ledger, boolean dry, SheetReader sheet)
      throws HeaderRefused {
    Consumer<List<PendingRow<R>>> step =
        rows -> {
          if (dry) {
            var lines = BatchTaker.lines(rows);
            taker.rehearse(ledger, lines);
            taker.note(run, rows, lines);
          } else {
            taker.take(run, ledger, rows);
          }
        };
    new LedgerRun<>(ledger, run.job().position(), step).take(sheet, config.batchRows());
  }

  @Override
  public void finished(UUID job) {
    files.drop(job);
  }

  @Override
  public String resultUrl(UUID job) {
    return "/api/v1/imports/" + job;
  }

  private ImportRequest request(String parameters) {
    try {
      return json.readValue(parameters, ImportRequest.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An import's request cannot be read", e);
    }
  }
}
