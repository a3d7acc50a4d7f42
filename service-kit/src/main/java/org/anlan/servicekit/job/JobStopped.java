package org.anlan.servicekit.job;

/** The run must not go on; its last step is rolled back. */
final class JobStopped extends RuntimeException {

  JobStopped() {
    super(null, null, false, false);
  }
}
