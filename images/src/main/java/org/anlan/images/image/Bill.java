package org.anlan.images.image;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.anlan.images.runtime.JavaRuntime;

/**
 * The bill of materials of an image (CycloneDX): what the build says of the libraries, and what it
 * cannot know, the runtime and the files of the system below it.
 */
record Bill(ObjectNode document) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** As the build wrote it. */
  static Bill of(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new IOException("Not built: " + file);
    }
    return new Bill((ObjectNode) JSON.readTree(file.toFile()));
  }

  /** The same with what lies below the program. */
  Bill with(JavaRuntime runtime, SortedMap<String, Path> libraries) throws IOException {
    var whole = document.deepCopy();
    var components = (ArrayNode) whole.withArray("/components");
    components
        .addObject()
        .put("type", "platform")
        .put("bom-ref", "java")
        .put("publisher", runtime.vendor())
        .put("name", "Java runtime")
        .put("version", runtime.version());
    for (var library : libraries.entrySet()) {
      var component =
          components
              .addObject()
              .put("type", "file")
              .put("bom-ref", library.getKey())
              .put("name", library.getKey());
      component
          .putArray("hashes")
          .addObject()
          .put("alg", "SHA-256")
          .put("content", Digests.of(Files.readAllBytes(library.getValue())));
    }
    return new Bill(whole);
  }

  String text() throws IOException {
    return JSON.writeValueAsString(document) + "\n";
  }
}
