package org.anlan.servicekit.audit.verify;

/** Something about the trail that is not as it was written. */
public record Finding(Kind kind, String where) {

  /** What was done, as far as it shows. */
  public enum Kind {
    /** A record says something else than when it was sealed. */
    CHANGED,
    /** A record that was sealed is gone. */
    DELETED,
    /** A record has no seal though it is old enough, or was sealed far from its own time. */
    INSERTED,
    /** Records stand in each other's places. */
    REORDERED,
    /** The chain ends before one of its anchors. */
    TRUNCATED,
    /** The chain is not the one that was anchored. */
    REWRITTEN,
    /** A seal is missing or does not follow the one before it. */
    CHAIN_BROKEN,
    /** An anchor was not written by the holder of the key, or not in this order. */
    ANCHOR_FORGED
  }
}
