package org.anlan.benchmark.load;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.anlan.benchmark.result.Spread;

/** The slices of one candidate, one for each round. */
public record Series(String name, List<Slice> slices) {

  /** Pieces of work a second. */
  public Spread rate() {
    return spread(slice -> slice.tally().rate());
  }

  /** A quantile of the time one piece took. */
  public Spread millis(double share) {
    return spread(slice -> slice.tally().millis(share));
  }

  /** CPU time of these parts for one piece of work. */
  public Spread cpuMillis(String... parts) {
    return spread(slice -> slice.cpuMillisEach(parts));
  }

  /** This one's rate as a part of another's, round by round. */
  public Spread ratioTo(Series other) {
    return Spread.ofRatios(rates(), other.rates());
  }

  /** Rates by round. */
  public double[] rates() {
    return slices.stream().mapToDouble(slice -> slice.tally().rate()).toArray();
  }

  private Spread spread(ToDoubleFunction<Slice> value) {
    return Spread.of(slices.stream().mapToDouble(value).toArray());
  }
}
