package org.anlan.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedCountyTest {

  private final List<Units.Unit> units = Units.generate(2026);

  @Test
  void hasTheBodiesThatTheCountyPublished() {
    assertThat(Codes.TOWNS).hasSize(11).doesNotHaveDuplicates();
    assertThat(Codes.DEPARTMENTS).hasSize(27).doesNotHaveDuplicates();
    assertThat(Codes.SECTORS).hasSize(16).doesNotHaveDuplicates();
  }

  @Test
  void has2269UnitsOfWhich615AreKey() {
    assertThat(units).hasSize(Units.COUNT);
    assertThat(units.stream().filter(Units.Unit::key)).hasSize(Units.KEY);
    assertThat(new HashSet<>(units.stream().map(Units.Unit::code).toList())).hasSize(Units.COUNT);
    assertThat(new HashSet<>(units.stream().map(Units.Unit::name).toList())).hasSize(Units.COUNT);
    assertThat(units).allSatisfy(unit -> assertThat(unit.row()).hasSameSizeAs(Units.HEADER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-21", "2026-02-03", "2027-03-05"})
  void has584GeneralHazardsOfWhich547AreClosed(String day) {
    var today = LocalDate.parse(day);
    var rows = Hazards.generate(units, today);
    var general = rows.stream().filter(row -> row.get(5).equals("一般")).toList();

    assertThat(general).hasSize(Hazards.GENERAL);
    assertThat(general.stream().filter(row -> !row.get(12).isEmpty()))
        .hasSize(Hazards.GENERAL_CLOSED);
    assertThat(rows).hasSize(Hazards.GENERAL + Hazards.MAJOR);
    assertThat(rows).allSatisfy(row -> assertThat(LocalDate.parse(row.get(9))).isBefore(today));
    assertThat(rows)
        .filteredOn(row -> !row.get(12).isEmpty())
        .allSatisfy(row -> assertThat(row.get(12)).isGreaterThanOrEqualTo(row.get(9)));
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(Units.generate(2026)).isEqualTo(units);
  }
}
