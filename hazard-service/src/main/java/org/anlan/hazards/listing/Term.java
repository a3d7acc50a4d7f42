package org.anlan.hazards.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a listing. Those of ledgers of old often lack all but the first and the last.
 *
 * @param publishBy by when the public has to know of the listing; open as long as the holidays on
 *     the way are not known, like {@code publishEndBy}
 * @param listedOn since when the public knows
 * @param dueOn until when the hazard has to be gone
 * @param endedOn when it was taken off, or a higher level took it over
 * @param publishEndBy by when the public has to know that it was taken off
 * @param endPublishedOn since when the public knows that
 */
@Embeddable
public record Term(
    @Column(name = "publish_by") @Nullable LocalDate publishBy,
    @Column(name = "listed_on") @Nullable LocalDate listedOn,
    @Column(name = "due_on") @Nullable LocalDate dueOn,
    @Column(name = "ended_on") @Nullable LocalDate endedOn,
    @Column(name = "publish_end_by") @Nullable LocalDate publishEndBy,
    @Column(name = "end_published_on") @Nullable LocalDate endPublishedOn) {

  static final Term NONE = new Term(null, null, null, null, null, null);

  Term approved(@Nullable LocalDate publishBy, LocalDate dueOn) {
    return new Term(publishBy, listedOn, dueOn, endedOn, publishEndBy, endPublishedOn);
  }

  /** With the days that waited for the calendar. */
  Term counted(@Nullable LocalDate publishBy, @Nullable LocalDate publishEndBy) {
    return new Term(publishBy, listedOn, dueOn, endedOn, publishEndBy, endPublishedOn);
  }

  Term listed(LocalDate on) {
    return new Term(publishBy, on, dueOn, endedOn, publishEndBy, endPublishedOn);
  }

  Term due(LocalDate on) {
    return new Term(publishBy, listedOn, on, endedOn, publishEndBy, endPublishedOn);
  }

  Term ended(LocalDate on, @Nullable LocalDate publishEndBy) {
    return new Term(publishBy, listedOn, dueOn, on, publishEndBy, endPublishedOn);
  }

  Term endPublished(LocalDate on) {
    return new Term(publishBy, listedOn, dueOn, endedOn, publishEndBy, on);
  }
}
