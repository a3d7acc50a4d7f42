package org.anlan.localstack.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.anlan.localstack.process.Part;
import org.jspecify.annotations.Nullable;

/** What {@code ./anlan status --json} prints: written anew by the launcher at every change. */
public final class StatusFile {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .setSerializationInclusion(JsonInclude.Include.NON_NULL);

  private final Path file;
  private final Map<String, URI> addresses = new TreeMap<>();
  private State state = State.STARTING;

  StatusFile(Path file) {
    this.file = file;
  }

  synchronized void address(String name, URI address) {
    addresses.put(name, address);
  }

  synchronized void become(State next, List<Parts.Running> parts) {
    state = next;
    write(parts);
  }

  synchronized void write(List<Parts.Running> parts) {
    try {
      Files.createDirectories(file.getParent());
      var draft = file.resolveSibling(file.getFileName() + ".draft");
      var views = parts.stream().map(PartView::of).toList();
      var status =
          new Status(state, ProcessHandle.current().pid(), new TreeMap<>(addresses), views);
      JSON.writeValue(draft.toFile(), status);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the launcher wrote last, if it is alive: a killed one leaves its file behind. */
  public static Optional<Status> ofRunning(Installation installation) throws IOException {
    if (!Files.exists(installation.status())) {
      return Optional.empty();
    }
    var status = JSON.readValue(installation.status().toFile(), Status.class);
    return ProcessHandle.of(status.pid()).filter(ProcessHandle::isAlive).map(p -> status);
  }

  /** Where the whole stands. */
  public enum State {
    STARTING,
    UP,
    STOPPING
  }

  /** The launcher, the addresses for people and programs, and every part. */
  public record Status(State state, long pid, Map<String, URI> addresses, List<PartView> parts) {}

  /** One part; the management port answers health and metrics. */
  public record PartView(
      String name,
      Part.State state,
      long pid,
      int port,
      @Nullable Integer managementPort,
      int restarts) {

    static PartView of(Parts.Running each) {
      var part = each.part();
      return new PartView(
          part.name(),
          part.state(),
          part.pid(),
          each.port(),
          each.managementPort(),
          part.restarts());
    }
  }
}
