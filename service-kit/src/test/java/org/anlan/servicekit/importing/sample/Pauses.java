package org.anlan.servicekit.importing.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** Lets a test stop a worker between two batches, as if its machine had stalled. */
@ApplicationScoped
public class Pauses {

  private final Map<String, Pause> pauses = new ConcurrentHashMap<>();

  /** The first worker that comes to the batch beginning with this item waits there. */
  public Pause before(String number) {
    var pause = new Pause(new CountDownLatch(1), new CountDownLatch(1));
    pauses.put(number, pause);
    return pause;
  }

  void pause(String number) {
    var pause = pauses.remove(number);
    if (pause != null) {
      pause.reached().countDown();
      try {
        pause.end().await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Where a worker waits, and what it waits for. */
  public record Pause(CountDownLatch reached, CountDownLatch end) {}
}
