package org.anlan.images.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an image comes from: the version, the commit and its time, which stands for the time of the
 * image, so that the same sources make the same image on any day.
 */
public record Origin(
    String version, @Nullable String revision, @Nullable String source, Instant time) {

  /** What a revision ends with if sources were not committed. */
  public static final String CHANGED = "-changed";

  /** What git says of the checkout; without git there is no revision and no time. */
  public static Origin of(Path root, String version, @Nullable String source)
      throws IOException, InterruptedException {
    var commit = git(root, "log", "-1", "--format=%H %ct");
    if (commit.isEmpty()) {
      return new Origin(version, null, source, Instant.EPOCH);
    }
    var words = commit.get().split(" ");
    var changed = git(root, "status", "--porcelain").filter(s -> !s.isEmpty()).isPresent();
    var revision = changed ? words[0] + CHANGED : words[0];
    return new Origin(version, revision, source, Instant.ofEpochSecond(Long.parseLong(words[1])));
  }

  private static Optional<String> git(Path root, String... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("git", "-C", root.toString()));
    command.addAll(List.of(arguments));
    try {
      var process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      var said =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // sources without git are sources all the same
    }
  }
}
