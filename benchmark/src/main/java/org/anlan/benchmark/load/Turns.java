package org.anlan.benchmark.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Lets candidates work in turns, in short slices and several rounds, so that whatever else the
 * machine does in between hits all of them alike.
 */
public final class Turns {

  private final Meter meter;
  private final int rounds;
  private final Duration slice;

  /** So many rounds of slices of that length, after one slice each to warm up. */
  public Turns(Meter meter, int rounds, Duration slice) {
    this.meter = meter;
    this.rounds = rounds;
    this.slice = slice;
  }

  /** All slices by candidate, in the order of the candidates. */
  public SequencedMap<String, Series> take(List<? extends Candidate> candidates)
      throws IOException, InterruptedException {
    var slices = new LinkedHashMap<String, List<Slice>>();
    for (var candidate : candidates) {
      candidate.run(slice);
      slices.put(candidate.name(), new ArrayList<>());
    }
    for (int round = 0; round < rounds; round++) {
      // there and back, so that nobody always follows the same other
      for (var candidate : round % 2 == 0 ? candidates : candidates.reversed()) {
        slices.get(candidate.name()).add(one(candidate));
      }
    }
    var series = new LinkedHashMap<String, Series>();
    for (Map.Entry<String, List<Slice>> entry : slices.entrySet()) {
      series.put(entry.getKey(), new Series(entry.getKey(), entry.getValue()));
    }
    return series;
  }

  private Slice one(Candidate candidate) throws IOException, InterruptedException {
    var before = meter.read();
    var tally = candidate.run(slice);
    return new Slice(tally, Meter.between(before, meter.read()));
  }
}
