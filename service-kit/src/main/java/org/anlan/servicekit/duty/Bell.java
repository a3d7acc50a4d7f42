package org.anlan.servicekit.duty;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes one waiting thread; any number of rings before it looks up count as one. */
public final class Bell {

  private final Semaphore rung = new Semaphore(0);

  public void ring() {
    if (rung.availablePermits() == 0) {
      rung.release();
    }
  }

  /** Returns whether it rang within that time. */
  public boolean await(Duration time) throws InterruptedException {
    var heard = rung.tryAcquire(time.toNanos(), TimeUnit.NANOSECONDS);
    rung.drainPermits();
    return heard;
  }
}
