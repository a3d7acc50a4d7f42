package org.anlan.servicekit.profile;

/** A profile cannot be used as it is; the service does not start. */
public class ProfileRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ProfileRefused(String file, String what) {
    super("County profile " + file + ": " + what);
  }

  ProfileRefused(String file, Exception cause) {
    super("County profile " + file + ": " + cause.getMessage(), cause);
  }
}
