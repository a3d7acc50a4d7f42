package org.anlan.benchmark.load;

import java.io.IOException;
import java.time.Duration;

/** One way to do a piece of work, over and over. */
public interface Candidate extends AutoCloseable {

  /** Its name in the results. */
  String name();

  /** Works for about that long; a wrong answer is an error, never a fast one. */
  Tally run(Duration duration) throws IOException, InterruptedException;

  @Override
  default void close() throws IOException {
    // most keep nothing
  }
}
