package org.anlan.servicekit.event.inbox;

import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.anlan.servicekit.duty.Backoff;
import org.anlan.servicekit.event.wire.CloudEvents.Unreadable;
import org.jboss.logging.Logger;

/** Tries something a bounded number of times. What is away is no attempt and ends it at once. */
final class Attempts {

  private static final Logger LOG = Logger.getLogger(Attempts.class);

  private final InboxSettings settings;
  private final Runnable probe;

  /**
   * Makes attempts that end with {@link Away} where the probe of the database fails.
   *
   * @param probe fails when the database is away
   */
  Attempts(InboxSettings settings, Runnable probe) {
    this.settings = settings;
    this.probe = probe;
  }

  int at(IntSupplier work) throws Rejected {
    var backoff = new Backoff(settings.backoff(), settings.longestBackoff());
    for (int attempt = 1; ; attempt++) {
      try {
        return work.getAsInt();
      } catch (Unreadable e) {
        throw new Rejected(e, attempt);
      } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
        if (isAway(e)) {
          throw new Away(e);
        }
        if (attempt >= settings.attempts()) {
          throw new Rejected(e, attempt);
        }
        LOG.debugf(e, "Attempt %d failed", attempt);
      }
      pause(backoff);
    }
  }

  /** A connection cut at the commit may leave no SQL state behind, hence the probe. */
  private boolean isAway(Throwable failure) {
    if (Away.causes(failure)) {
      return true;
    }
    try {
      probe.run();
      return false;
    } catch (RuntimeException e) {
      return true;
    }
  }

  private static void pause(Backoff backoff) {
    try {
      TimeUnit.NANOSECONDS.sleep(backoff.next().toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Away(e);
    }
  }

  /** The subscriber does not take this fact. */
  static final class Rejected extends Exception {

    private final int attempts;

    private Rejected(Throwable cause, int attempts) {
      super(cause);
      this.attempts = attempts;
    }

    int attempts() {
      return attempts;
    }
  }
}
