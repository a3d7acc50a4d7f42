package org.anlan.servicekit.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Says that a transaction with outbox or audit rows was committed, so that what follows a commit
 * starts at once. Call it after the commit, from any thread; it never blocks and never fails. A
 * lost signal costs a second of delay, nothing else.
 */
@ApplicationScoped
public class RelaySignal {

  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  public void committed() {
    listeners.forEach(Runnable::run);
  }

  /** The listener must only take note, for it runs on the committing thread. */
  public void onCommit(Runnable listener) {
    listeners.add(listener);
  }
}
