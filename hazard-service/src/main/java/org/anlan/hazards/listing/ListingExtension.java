package org.anlan.hazards.listing;

import java.time.LocalDate;
import org.anlan.hazards.rectification.Signature;
import org.jspecify.annotations.Nullable;

/**
 * 延期: somebody asked for more time, and the lister answers within the time it has for that.
 *
 * @param from the end it had when more was asked for
 * @param decideBy null as long as the holidays on the way are not known
 * @param granted null as long as it is not decided
 */
public record ListingExtension(
    LocalDate from,
    LocalDate until,
    String reason,
    @Nullable LocalDate decideBy,
    Signature asked,
    @Nullable Boolean granted,
    @Nullable String opinion,
    @Nullable Signature decided) {

  public static ListingExtension asked(
      LocalDate from, LocalDate until, String reason, @Nullable LocalDate decideBy, Signature by) {
    return new ListingExtension(from, until, reason, decideBy, by, null, null, null);
  }

  ListingExtension answer(boolean yes, @Nullable String opinion, Signature by) {
    return new ListingExtension(from, until, reason, decideBy, asked, yes, opinion, by);
  }

  /** With the day that waited for the calendar; as it is where it waits on, or never did. */
  ListingExtension counted(WorkingTerm term) {
    return decideBy != null
        ? this
        : new ListingExtension(
            from, until, reason, term.after(asked.on()), asked, granted, opinion, decided);
  }

  boolean wasGranted() {
    return Boolean.TRUE.equals(granted);
  }
}
