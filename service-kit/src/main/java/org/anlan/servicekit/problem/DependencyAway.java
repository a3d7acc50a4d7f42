package org.anlan.servicekit.problem;

/** Something this service needs for the request is away; worth trying again in a moment. */
public final class DependencyAway extends Refusal {

  /** Says what is away. */
  public DependencyAway(String code) {
    super(code);
  }
}
