package org.anlan.servicekit.job;

/** The job cannot be done, and trying again would not help. */
public final class JobFailed extends RuntimeException {

  private final String code;

  /** The code says why. */
  public JobFailed(String code) {
    super(code);
    this.code = code;
  }

  /** Why. */
  public String code() {
    return code;
  }
}
