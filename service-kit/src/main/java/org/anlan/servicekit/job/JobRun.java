package org.anlan.servicekit.job;

import java.util.function.BooleanSupplier;

/** One run of a job on one replica; the thread that makes the steps tells it how far it came. */
public final class JobRun {

  private final Job job;
  private final JobStore store;
  private final BooleanSupplier stopping;

  JobRun(Job job, JobStore store, BooleanSupplier stopping) {
    this.job = job;
    this.store = store;
    this.stopping = stopping;
  }

  /** What to do. */
  public Job job() {
    return job;
  }

  /**
   * Notes a step in its own transaction, and keeps the job for another while. Ends the run where it
   * must not go on: cancelled, claimed by another replica, or this one is shutting down; the step
   * is rolled back then.
   */
  public void advance(Step step) {
    if (stopping.getAsBoolean() || !store.advance(job, step)) {
      throw new JobStopped();
    }
  }

  /**
   * How far a step leads and what it did: the position to resume after, how many items were worked
   * on, how many of these failed, and how many were as wanted already.
   */
  public record Step(long position, int done, int failed, int unchanged) {}
}
