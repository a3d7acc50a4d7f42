package org.anlan.registry.dossier.part;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/**
 * Writes details by what they are and not by what they are declared as: in the answer to a repeated
 * request they are the members that were stored of the first one.
 */
class AsItIs extends JsonSerializer<Object> {

  @Override
  public void serialize(Object details, JsonGenerator json, SerializerProvider serializers)
      throws IOException {
    serializers.defaultSerializeValue(details, json);
  }
}
