package org.anlan.servicekit.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;

/** Another replica of the service, on the same database. */
@ApplicationScoped
public class OtherReplica {

  private final JobWorker worker;

  OtherReplica(JobWorker worker) {
    this.worker = worker;
  }

  /** Looks for a job that nobody works on, and does it; false where there is none. */
  public boolean work() throws InterruptedException {
    var found = new AtomicBoolean();
    // on a thread of its own: that of a test carries a request that nobody sent
    Thread.ofVirtual().start(() -> found.set(worker.work())).join();
    return found.get();
  }
}
