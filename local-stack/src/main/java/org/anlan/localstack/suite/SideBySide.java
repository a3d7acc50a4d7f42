package org.anlan.localstack.suite;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/** Runs several things at once and fails with the first failure, when all have ended. */
final class SideBySide {

  private SideBySide() {}

  static void run(Work... works) throws IOException {
    try (var threads = Executors.newCachedThreadPool()) {
      var all =
          Arrays.stream(works)
              .map(work -> CompletableFuture.runAsync(() -> unchecked(work), threads))
              .toArray(CompletableFuture[]::new);
      CompletableFuture.allOf(all).join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case null, default -> throw new IOException(e);
      }
    }
  }

  private static void unchecked(Work work) {
    try {
      work.run();
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Something that may fail in the ways of programs and databases. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException, InterruptedException, SQLException;
  }
}
