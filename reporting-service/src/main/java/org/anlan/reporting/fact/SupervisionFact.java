package org.anlan.reporting.fact;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.anlan.reporting.cube.Observation;
import org.jspecify.annotations.Nullable;

/**
 * How a posting stands: who looks after which unit from when to when. Where that is, the unit's
 * card says; the table fills it in.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SupervisionFact(
    UUID linkId,
    long version,
    String number,
    String kind,
    UUID personKey,
    UUID enterpriseId,
    @JsonAlias("from") LocalDate startsOn,
    @JsonAlias("to") @Nullable LocalDate endsOn,
    @Nullable Instant changedAt)
    implements Recorded {

  static final Book<SupervisionFact> BOOK = Book.of("supervision_fact", SupervisionFact.class);

  /** Refuses a posting that figures cannot be made of. */
  public SupervisionFact {
    for (var needed : new Object[] {linkId, number, kind, personKey, enterpriseId, startsOn}) {
      Objects.requireNonNull(needed, "a posting needs id, number, kind, person, unit and day");
    }
    changedAt = changedAt == null ? null : changedAt.truncatedTo(ChronoUnit.MICROS);
  }

  SupervisionFact at(Instant time) {
    return new SupervisionFact(
        linkId, version, number, kind, personKey, enterpriseId, startsOn, endsOn, time);
  }

  @Override
  @JsonIgnore
  public UUID id() {
    return linkId;
  }

  @Override
  @JsonIgnore
  public boolean isGone() {
    return false;
  }

  /** Heads are counted when somebody asks; no sum is kept of them. */
  @Override
  @JsonIgnore
  public Observation observation() {
    return Observation.NOTHING;
  }
}
