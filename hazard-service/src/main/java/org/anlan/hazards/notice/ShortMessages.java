package org.anlan.hazards.notice;

/**
 * Sends short messages. Which gateway does so is the county's contract; a bean of its own replaces
 * ours.
 */
public interface ShortMessages {

  /** Sends it, or throws: then it is tried again later. */
  void send(String number, String text);
}
