package org.anlan.registry.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectorMappingTest {

  private final SectorMapping mapping =
      new SectorMapping()
          .claim("GM", List.of("C"))
          .claim("WHP", List.of("C26", "5166"))
          .claim("YHBZ", List.of("C267"))
          .claim("FMKS", List.of("B08", "B10"))
          .claim("ZCY", List.of("B10"));

  @ParameterizedTest
  @CsvSource({
    "C3032, GM",
    "3032, GM",
    "C2614, WHP",
    "2672, YHBZ",
    "F5166, WHP",
    "B0810, FMKS",
    "B1011, FMKS ZCY",
    "A0111, ''"
  })
  void givesAClassToTheSectorsThatNameItMostClosely(String industry, String sectors) {
    assertThat(String.join(" ", mapping.sectorsOf(industry))).isEqualTo(sectors);
  }
}
