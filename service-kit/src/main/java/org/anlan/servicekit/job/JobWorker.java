package org.anlan.servicekit.job;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.anlan.servicekit.problem.answer.DatabaseCodes;
import org.anlan.servicekit.scope.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Does one job after the other; the database decides which replica does which. One that dies leaves
 * a lease that ends; one that stalls finds its lease void and undoes its last step.
 */
@ApplicationScoped
class JobWorker {

  private static final String NAME = "jobs";
  private static final Duration BACK_OFF = Duration.ofSeconds(5);

  private final JobStore store;
  private final JobConfig config;
  private final List<Work> works;
  private final MeterRegistry meters;
  private volatile boolean stopping;

  JobWorker(JobStore store, JobConfig config, @All List<Work> works, MeterRegistry meters) {
    this.store = store;
    this.config = config;
    this.works = works;
    this.meters = meters;
    // from the start, so that the first failure is an increase
    works.forEach(
        work -> List.of(JobState.SUCCEEDED, JobState.FAILED).forEach(s -> ended(work, s)));
  }

  /** Claims a job and does it; false where there was none. */
  boolean work() {
    var claimed = new AtomicReference<Optional<Job>>(Optional.empty());
    Caller.asSystem(NAME, () -> claimed.set(store.claim()));
    claimed.get().ifPresent(this::work);
    return claimed.get().isPresent();
  }

  private void work(Job job) {
    var work = works.stream().filter(w -> w.kind().equals(job.kind())).findFirst().orElseThrow();
    if (job.attempts() > config.attempts()) {
      Log.errorf(
          "Job %s of kind %s never came further than %d", job.id(), job.kind(), job.position());
      finish(job, work, JobState.FAILED, "job-given-up");
      return;
    }
    try {
      run(job, work);
      finish(job, work, JobState.SUCCEEDED, null);
    } catch (JobStopped e) {
      letGo(job, work, Duration.ZERO);
    } catch (JobFailed e) {
      finish(job, work, JobState.FAILED, e.code());
    } catch (RuntimeException e) {
      broken(job, work, e);
    }
  }

  private void run(Job job, Work work) {
    var over = new CountDownLatch(1);
    Thread.ofVirtual().name("job-sign-of-life").start(() -> keep(job, over));
    try {
      Caller.as(job.actor(), () -> work.run(new JobRun(job, store, () -> stopping)));
    } finally {
      over.countDown();
    }
  }

  /** A step may take longer than the lease; two replicas would take it from each other for ever. */
  private void keep(Job job, CountDownLatch over) {
    try {
      while (!over.await(config.lease().toMillis() / 3, TimeUnit.MILLISECONDS)) {
        try {
          Caller.asSystem(NAME, () -> store.renew(job));
        } catch (RuntimeException e) {
          Log.debugf("No sign of life of job %s: %s", job.id(), e.getMessage());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A database that is away for a moment is no reason to give up. */
  private void broken(Job job, Work work, RuntimeException e) {
    if (DatabaseCodes.find(e).filter(failure -> failure.status() == 503).isPresent()) {
      Log.warnf("Job %s pauses: the database is away or busy", job.id());
      letGo(job, work, BACK_OFF);
    } else {
      Log.errorf(e, "Job %s of kind %s failed", job.id(), job.kind());
      finish(job, work, JobState.FAILED, "job-failed");
    }
  }

  private void finish(Job job, Work work, JobState state, @Nullable String problem) {
    Caller.asSystem(NAME, () -> store.finish(job, work, state, problem));
    ended(work, state).increment();
  }

  private Counter ended(Work work, JobState state) {
    var name = state.name().toLowerCase(Locale.ROOT);
    return meters.counter("jobs.ended", "kind", work.kind(), "state", name);
  }

  private void letGo(Job job, Work work, Duration pause) {
    Caller.asSystem(NAME, () -> store.letGo(job, work, pause));
  }

  /** Forgets finished jobs after their time. */
  void purge() {
    Caller.asSystem(NAME, () -> Log.debugf("Forgot %d old jobs", store.purge()));
  }

  /** No further step from now on. */
  void stop() {
    stopping = true;
  }
}
