package org.anlan.gateway.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What merged documents say beside what the services say. */
final class Frames {

  private Frames() {}

  static ObjectNode read(ObjectMapper json, String name, String version) {
    try (var file = Frames.class.getResourceAsStream("/org/anlan/gateway/" + name)) {
      var frame = (ObjectNode) json.readTree(Objects.requireNonNull(file, name));
      frame.withObject("/info").put("version", version);
      return frame;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
