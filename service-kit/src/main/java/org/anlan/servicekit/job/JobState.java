package org.anlan.servicekit.job;

/** Where a job stands. */
public enum JobState {
  /** Waits for a replica. */
  QUEUED,
  /** At work, or waiting to be resumed. */
  RUNNING,
  /** Done to its end; single items may have failed. */
  SUCCEEDED,
  /** Given up. */
  FAILED,
  /** Stopped by someone; what was done until then stays. */
  CANCELLED;

  /** Whether nothing more will happen. */
  public boolean isFinal() {
    return this != QUEUED && this != RUNNING;
  }
}
