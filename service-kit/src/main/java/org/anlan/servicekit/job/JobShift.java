package org.anlan.servicekit.job;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * When this replica works: as soon as a job is queued here, and every now and then for those of
 * other replicas. One job at a time, so that an import never takes more memory than one does.
 */
@ApplicationScoped
class JobShift {

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration BETWEEN_PURGES = Duration.ofHours(6);

  private final JobWorker worker;
  private final JobConfig config;
  private final Semaphore queued = new Semaphore(0);
  private @Nullable Thread thread;
  private volatile boolean over;
  private long purgedAt = System.nanoTime();

  JobShift(JobWorker worker, JobConfig config) {
    this.worker = worker;
    this.config = config;
  }

  void begin(@Observes StartupEvent event) {
    if (config.enabled()) {
      thread = Thread.ofVirtual().name("jobs").start(this::work);
    }
  }

  void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobQueued job) {
    queued.release();
  }

  void end(@Observes ShutdownEvent event) throws InterruptedException {
    over = true;
    worker.stop();
    queued.release();
    if (thread != null && !thread.join(PATIENCE)) {
      Log.warn("A job is still at its step; another replica will resume it");
    }
  }

  private void work() {
    try {
      while (!over) {
        if (!found()) {
          pause();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean found() {
    try {
      if (worker.work()) {
        return true;
      }
      purgeNowAndThen();
    } catch (RuntimeException e) {
      Log.warnf("Looking for jobs failed: %s", e.getMessage());
    }
    return false;
  }

  private void pause() throws InterruptedException {
    if (queued.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
      queued.drainPermits();
    }
  }

  private void purgeNowAndThen() {
    if (System.nanoTime() - purgedAt > BETWEEN_PURGES.toNanos()) {
      purgedAt = System.nanoTime();
      worker.purge();
    }
  }
}
