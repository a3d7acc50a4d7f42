package org.anlan.hazards.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The data of a file. What only depends on the day it is asked for is left out, so that the same
 * content makes the same bytes.
 */
@ApplicationScoped
class DossierJson {

  private static final List<String> OF_THE_DAY =
      List.of("overdue", "progressDue", "supervisionDue");

  private final ObjectMapper json;

  DossierJson(ObjectMapper json) {
    this.json = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
  }

  byte[] hazard(Dossier dossier) {
    return write(json.<ObjectNode>valueToTree(dossier.hazard()).without(OF_THE_DAY));
  }

  byte[] clues(Dossier dossier) {
    return write(dossier.clues());
  }

  byte[] listings(Dossier dossier) {
    return write(
        dossier.listings().stream()
            .map(listing -> json.<ObjectNode>valueToTree(listing).without(OF_THE_DAY))
            .toList());
  }

  byte[] history(Dossier dossier) {
    return write(dossier.history());
  }

  byte[] manifest(Dossier dossier, List<Entry> entries) {
    return write(
        Map.of(
            "hazard",
            dossier.hazard().number(),
            "version",
            dossier.hazard().version(),
            "algorithm",
            "SHA-256",
            "files",
            entries));
  }

  private byte[] write(Object value) {
    try {
      return json.writerWithDefaultPrettyPrinter()
          .writeValueAsString(value)
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was shown must be writable as JSON", e);
    }
  }

  /** A file in the file. */
  record Entry(String path, long size, String sha256) {}
}
