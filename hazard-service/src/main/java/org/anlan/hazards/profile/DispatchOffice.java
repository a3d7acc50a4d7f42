package org.anlan.hazards.profile;

/** Which office dispatches clues, and is told of those that wait for it. */
public enum DispatchOffice {
  /** The township in which it lies; the county where nobody knows which that is. */
  TOWNSHIP,
  COUNTY
}
