package org.anlan.benchmark.measure.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.anlan.benchmark.load.Series;
import org.anlan.benchmark.result.Goal;
import org.anlan.benchmark.result.Row;
import org.anlan.benchmark.result.Spread;
import org.anlan.benchmark.result.Statistics;

/**
 * How times grow with size. Sizes cannot take turns, so every time is taken as a multiple of a
 * yardstick measured in the same rounds: how fast the machine is at the moment drops out.
 */
final class Exponents {

  private final String yardstick;
  private final Map<Long, Map<String, Series>> bySize = new TreeMap<>();

  /** The yardstick is the name of a candidate that took its turns at every size. */
  Exponents(String yardstick) {
    this.yardstick = yardstick;
  }

  void put(long size, Map<String, Series> measured) {
    bySize.put(size, measured);
  }

  /** A row with the exponent for each key, and one with the rate at each size. */
  List<Row> rows(Goal goal, String... keys) {
    var rows = new ArrayList<Row>();
    for (var key : keys) {
      var sizes = bySize.keySet().stream().filter(s -> bySize.get(s).containsKey(key)).toList();
      if (sizes.size() < 2) {
        rows.add(Row.notMeasured(key, "note.sizes"));
        continue;
      }
      rows.add(Row.judged(key, "k", exponent(key, sizes), goal));
      for (var size : sizes) {
        var series = bySize.get(size).get(key);
        rows.add(Row.told(key + "@" + size, "/s", series.rate()));
      }
    }
    return rows;
  }

  /** One exponent for each round, because rounds of different sizes have nothing in common. */
  private Spread exponent(String key, List<Long> sizes) {
    int rounds = bySize.get(sizes.getFirst()).get(key).slices().size();
    return Spread.of(
        IntStream.range(0, rounds)
            .mapToDouble(
                round ->
                    Statistics.exponent(
                        sizes.stream().mapToDouble(Long::doubleValue).toArray(),
                        sizes.stream().mapToDouble(size -> time(key, size, round)).toArray()))
            .toArray());
  }

  private double time(String key, long size, int round) {
    var here = bySize.get(size);
    return here.get(yardstick).rates()[round] / here.get(key).rates()[round];
  }
}
