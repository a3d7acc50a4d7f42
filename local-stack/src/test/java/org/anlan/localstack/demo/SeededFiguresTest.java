package org.anlan.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeededFiguresTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @Test
  void addsUpToWhatTheCountyPublished() {
    for (var figures :
        new SeededFigures[] {SeededFigures.byTownship(DAY), SeededFigures.bySector(DAY)}) {
      assertThat(sum(figures.units())).isEqualTo(2269);
      assertThat(sum(figures.keyUnits())).isEqualTo(615);
      assertThat(sum(figures.found())).isEqualTo(584);
      assertThat(sum(figures.closed())).isEqualTo(547);
    }
    assertThat(SeededFigures.byTownship(DAY).units()).hasSize(11);
    assertThat(SeededFigures.bySector(DAY).units()).hasSize(16).containsEntry("FMKS", 40);
  }

  private static int sum(Map<String, Integer> groups) {
    return groups.values().stream().mapToInt(Integer::intValue).sum();
  }
}
