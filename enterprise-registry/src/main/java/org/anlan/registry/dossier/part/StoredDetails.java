package org.anlan.registry.dossier.part;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * How details are kept. Not as the API reads them: what was stored years ago is read whatever the
 * API has become strict about since, and a member that is gone is no reason to fail.
 */
final class StoredDetails {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private StoredDetails() {}

  static String write(Object details) {
    try {
      return JSON.writeValueAsString(details);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Details must be writable as JSON", e);
    }
  }

  static <D> D read(String stored, Class<D> type) {
    try {
      return JSON.readValue(stored, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A part holds what is no " + type.getSimpleName(), e);
    }
  }
}
