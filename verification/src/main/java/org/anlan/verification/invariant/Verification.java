package org.anlan.verification.invariant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.anlan.verification.invariant.Verdict.Outcome;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every invariant of a suite at work. Facts are on their way while it looks, so whatever
 * is wrong is looked at again, as long as patience lasts: a violation is what stays one.
 */
public final class Verification {

  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final List<Invariant> invariants;
  private final Duration patience;
  private final Map<Invariant, Look> looks = new LinkedHashMap<>();

  /** A verification that has not begun. */
  public Verification(List<Invariant> invariants, Duration patience) {
    this.invariants = List.copyOf(invariants);
    this.patience = patience;
  }

  /** Returns when every invariant was looked at, in their order. */
  public List<Verdict> run() throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    for (var invariant : invariants) {
      looks.put(invariant, look(invariant, null));
    }
    while (System.nanoTime() < end && looks.values().stream().anyMatch(Look::isDoubtful)) {
      TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
      looks.replaceAll((invariant, last) -> last.isDoubtful() ? look(invariant, last) : last);
    }
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    return new ArrayList<>(looks.values().stream().map(Look::verdict).toList());
  }

  private static Look look(Invariant invariant, @Nullable Look last) {
    long began = System.nanoTime();
    var meaning = invariant.meaning();
    try {
      var found = invariant.look();
      var stays = last == null || last.finding() == null ? found : found.stillIn(last.finding());
      return new Look(Verdict.of(meaning, stays, millisSince(began)), stays);
    } catch (NotTold e) {
      return new Look(Verdict.leftOut(meaning, e), null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Look(Verdict.unchecked(meaning, e, millisSince(began)), null);
    } catch (SQLException
        | IOException
        | UncheckedIOException
        | KafkaException
        | IllegalStateException e) {
      return new Look(Verdict.unchecked(meaning, e, millisSince(began)), null);
    }
  }

  private static long millisSince(long began) {
    return Duration.ofNanos(System.nanoTime() - began).toMillis();
  }

  private record Look(Verdict verdict, @Nullable Finding finding) {

    boolean isDoubtful() {
      return verdict.outcome() == Outcome.VIOLATED;
    }
  }
}
