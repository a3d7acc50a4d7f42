package org.anlan.servicekit.calendar;

/** A time limit reaches into a year whose holidays are not announced or not loaded yet. */
public class HolidaysUnknown extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int year;

  HolidaysUnknown(int year) {
    super("No holiday table for " + year + "; put cn-" + year + ".csv into anlan.calendar.folder");
    this.year = year;
  }

  public int year() {
    return year;
  }
}
