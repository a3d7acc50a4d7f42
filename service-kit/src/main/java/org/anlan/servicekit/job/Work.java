package org.anlan.servicekit.job;

import java.util.UUID;

/** What jobs of one kind do; an application-scoped bean per kind. */
public interface Work {

  /** The kind of job it does. */
  String kind();

  /**
   * Does the job from {@link Job#position()} on, in the name of whoever asked for it. Each step is
   * a transaction of its own that ends with {@link JobRun#advance}, so that it happens exactly once
   * whatever dies in between.
   */
  void run(JobRun run);

  /** Clears away what only a running job needs; in the transaction that finishes it. */
  default void finished(UUID job) {}

  /** Where its result is. */
  String resultUrl(UUID job);
}
