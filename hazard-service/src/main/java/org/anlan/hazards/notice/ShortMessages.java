package org.anlan.hazards.notice;

/**
 * Sends short messages. Which gateway does so is the county's contract, so none comes with this
 * service: as long as no bean implements this, no short message is put into the outbox.
 */
public interface ShortMessages {

  /** Sends it, or throws: then it is tried again later. */
  void send(String number, String text);
}
