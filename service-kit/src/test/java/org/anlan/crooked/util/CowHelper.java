package org.anlan.crooked.util;

/** Helps whom, with what? */
public final class CowHelper {

  /** A base of nothing. */
  public static class BaseCow {}

  /** Says exception twice. */
  public static class CowException extends RuntimeException {}

  private CowHelper() {}
}
