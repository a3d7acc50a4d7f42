package org.anlan.servicekit.sample.parcel;

/** How big it is. */
public enum ParcelSize {
  SMALL,
  LARGE
}
