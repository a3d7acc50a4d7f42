package org.anlan.hazards.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check points are those that the open converters of these systems publish. */
class PositionTest {

  private final ObjectMapper json = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({
    "116.41024449916938, 39.91640428150164, GCJ02",
    "116.41662724378733, 39.922699552216216, BD09",
    "116.404, 39.915, WGS84",
    "116.404, 39.915, CGCS2000"
  })
  void isTurnedIntoTheNationalSystem(String lon, String lat, String crs)
      throws JsonProcessingException {
    var found = read("{\"lon\": %s, \"lat\": %s, \"crs\": \"%s\"}".formatted(lon, lat, crs));

    assertThat(found.lon()).isCloseTo(116.404, within(5e-7));
    assertThat(found.lat()).isCloseTo(39.915, within(5e-7));
    assertThat(json.writeValueAsString(found)).contains("\"crs\":\"CGCS2000\"");
  }

  @Test
  void isInTheNationalSystemWhereNothingIsSaid() throws JsonProcessingException {
    assertThat(read("{\"lon\": 109.36, \"lat\": 32.39}")).isEqualTo(new Position(109.36, 32.39));
  }

  @ParameterizedTest
  @CsvSource({"109.36, 32.39, 0", "32.39, 109.36, 2", "0, 0, 2", "1000, 32, 1"})
  void isRefusedOutsideTheCountry(double lon, double lat, int faults)
      throws JsonProcessingException {
    var given = read("{\"lon\": %s, \"lat\": %s, \"crs\": \"GCJ02\"}".formatted(lon, lat));

    try (var factory = Validation.buildDefaultValidatorFactory()) {
      assertThat(factory.getValidator().validate(given)).hasSize(faults);
    }
  }

  private Position read(String text) throws JsonProcessingException {
    return json.readValue(text, Position.class);
  }
}
