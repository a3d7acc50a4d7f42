package org.anlan.reporting.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Records as rows and back, through PostgreSQL's own JSON functions: the components of the record
 * are the columns of the table. Records say themselves which fields of a fact they read.
 */
@ApplicationScoped
public class RowJson {

  private final ObjectMapper facts;
  private final ObjectMapper rows;

  RowJson(ObjectMapper json) {
    this.facts = json;
    this.rows = json.copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
  }

  /** The record that a part of a fact describes. */
  public <T> T fromFact(JsonNode part, Class<T> type) {
    try {
      return facts.treeToValue(part, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not a " + type.getSimpleName() + ": " + part, e);
    }
  }

  /** The record that a row holds. */
  public <T> T fromRow(String row, Class<T> type) {
    try {
      return rows.readValue(row, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A row is not a " + type.getSimpleName(), e);
    }
  }

  /** The records as an array of rows. */
  public String toRows(List<?> records) {
    try {
      return rows.writeValueAsString(records);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Records must be writable as JSON", e);
    }
  }
}
