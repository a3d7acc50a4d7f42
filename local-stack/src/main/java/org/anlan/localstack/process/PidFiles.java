package org.anlan.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Remembers every child process on disk, so that the next start finds and stops what a killed
 * launcher left behind. A pid counts only together with its start time: numbers are used again.
 */
public final class PidFiles {

  private final Path directory;

  /** One file per program in this directory. */
  public PidFiles(Path directory) {
    this.directory = directory;
  }

  void write(String name, ProcessHandle process, Signal stopSignal) throws IOException {
    Files.createDirectories(directory);
    var started = process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
    Files.writeString(file(name), process.pid() + " " + started + " " + stopSignal);
  }

  void forget(String name) {
    try {
      Files.deleteIfExists(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops whatever is recorded and still runs, all at once; returns the names. */
  public List<String> stopLeftovers() throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (var files = Files.list(directory)) {
      var leftovers =
          files.flatMap(f -> read(f).stream()).sorted(Comparator.comparing(Entry::name)).toList();
      leftovers.parallelStream().forEach(Entry::stop);
      return leftovers.stream().map(Entry::name).toList();
    } finally {
      try (var files = Files.list(directory)) {
        for (var file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private Path file(String name) {
    return directory.resolve(name + ".pid");
  }

  private static Optional<Entry> read(Path file) {
    try {
      var words = Files.readString(file).split(" ", -1);
      var name = file.getFileName().toString().replaceFirst("\\.pid$", "");
      var started = Instant.ofEpochMilli(Long.parseLong(words[1]));
      return ProcessHandle.of(Long.parseLong(words[0]))
          .filter(p -> startedAt(p, started))
          .map(p -> new Entry(name, p, Signal.valueOf(words[2])));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // half written when the launcher died: the process was not started
    }
  }

  /** The kernel's boot time is read in whole seconds and may differ by one between two readings. */
  private static boolean startedAt(ProcessHandle process, Instant instant) {
    return process
        .info()
        .startInstant()
        .map(s -> Duration.between(s, instant).abs().toMillis() <= 2000)
        .orElse(false);
  }

  private record Entry(String name, ProcessHandle process, Signal signal) {

    void stop() {
      Ending.of(process, signal);
    }
  }
}
