package org.anlan.benchmark.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcessTableTest {

  @Test
  void readsALineWhoseNameHoldsBlanksAndBrackets() {
    var line =
        "4711 (postgres: a) b) S 42 4711 4711 0 -1 4194560 100 200 0 0 31 7 500 60 20 0 1 0 12345 1 2 3";
    assertThat(ProcessStat.parse(line)).isEqualTo(new ProcessStat(4711, 42, 38, 560));
  }

  @Test
  void countsAProgramWithAllItHasStartedAndWithThoseThatHaveEnded() {
    var table =
        new ProcessTable(
            Map.of(
                1L, new ProcessStat(1, 0, 1_000, 5_000),
                10L, new ProcessStat(10, 1, 5, 100),
                11L, new ProcessStat(11, 10, 20, 0),
                12L, new ProcessStat(12, 11, 3, 0),
                20L, new ProcessStat(20, 1, 700, 0)));
    assertThat(table.cpuMillis(10)).isEqualTo((5 + 100 + 20 + 3) * 10);
    assertThat(table.cpuMillis(99)).isZero();
  }

  @Test
  void findsItselfBusy() {
    long own = ProcessHandle.current().pid();
    assertThat(ProcessTable.now().cpuMillis(own)).isPositive();
    assertThat(ProcessTable.residentKilobytes(own)).isGreaterThan(10_000);
  }

  @Test
  void readsAmountsByTheirWholeName() {
    var text = "Pss_Anon:    7 kB\nPss:      1234 kB\n";
    assertThat(ProcessTable.kilobytes(text, "Pss")).isEqualTo(1234);
    assertThat(ProcessTable.kilobytes(text, "Rss")).isZero();
  }
}
