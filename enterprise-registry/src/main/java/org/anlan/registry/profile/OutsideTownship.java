package org.anlan.registry.profile;

/** What becomes of a unit that was measured outside the township it is said to lie in. */
public enum OutsideTownship {
  /** It is entered and marked, for somebody to look again. */
  FLAG,
  /** It is refused until township and place agree. */
  REFUSE
}
