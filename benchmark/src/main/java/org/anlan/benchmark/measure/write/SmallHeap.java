package org.anlan.benchmark.measure.write;

import java.io.IOException;
import java.util.List;
import org.anlan.benchmark.measure.Ground;
import org.anlan.benchmark.measure.Section;
import org.anlan.benchmark.result.Goal;
import org.anlan.benchmark.result.Row;
import org.anlan.benchmark.result.Spread;

/**
 * The large import once more, in services that have this much heap and die when it is not enough:
 * that it succeeds and nobody died is the measurement.
 */
public record SmallHeap(Ground ground, int megabytes, int rows) implements Section {

  @Override
  public List<Row> measure() throws Exception {
    var imports = new Imports(ground, rows, 1);
    double rate;
    try (var connection = ground.suite().administrator("hazard").connect()) {
      var mark = "SH%d".formatted(System.currentTimeMillis() / 1000);
      rate = rows / imports.run(mark, imports.units(connection));
    }
    int died = ground.suite().restarts();
    if (died > 0) {
      throw new IOException("Parts died and were started again: " + died);
    }
    return List.of(
        Row.judged("import.heap", "MB", Spread.of(megabytes), Goal.atMost(96)),
        Row.told("import.heap.rate", "rows/s", Spread.of(rate)));
  }
}
