package org.anlan.hazards.register.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.anlan.hazards.register.HazardMap;

/** 隐患分布图 as GeoJSON (RFC 7946), written as the rows come. */
final class PointsFile implements Closeable {

  private final JsonGenerator out;

  PointsFile(ObjectMapper json, OutputStream file) throws IOException {
    out = json.createGenerator(file);
    out.writeStartObject();
    out.writeStringField("type", "FeatureCollection");
    out.writeArrayFieldStart("features");
  }

  void add(HazardMap.Feature point) {
    try {
      out.writePOJO(point);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    out.writeEndArray();
    out.writeEndObject();
    out.close();
  }
}
