package org.anlan.reporting.fact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.anlan.reporting.cube.Contribution;
import org.anlan.reporting.cube.Dimension;
import org.anlan.reporting.cube.Measure;
import org.anlan.reporting.cube.Observation;
import org.jspecify.annotations.Nullable;

/** How a clue stands. Those that came from the public are what 举报必查 is about. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClueFact(
    UUID clueId,
    long version,
    @Nullable String number,
    String source,
    String status,
    String countyCode,
    @Nullable String townshipCode,
    @Nullable String departmentCode,
    @Nullable String gridCode,
    @Nullable UUID enterpriseId,
    LocalDate receivedOn,
    @Nullable Instant changedAt)
    implements Recorded {

  static final Book<ClueFact> BOOK = Book.of("clue_fact", ClueFact.class);

  private static final Set<String> FROM_THE_PUBLIC = Set.of("PUBLIC", "PHONE");
  private static final Set<String> CHECKED = Set.of("CONFIRMED", "DISMISSED");

  /** Refuses a block that figures cannot be made of. */
  public ClueFact {
    for (var needed : new Object[] {clueId, source, status, countyCode, receivedOn}) {
      Objects.requireNonNull(needed, "a clue needs id, source, status, county and day");
    }
    changedAt = changedAt == null ? null : changedAt.truncatedTo(ChronoUnit.MICROS);
  }

  ClueFact at(Instant time) {
    return new ClueFact(
        clueId,
        version,
        number,
        source,
        status,
        countyCode,
        townshipCode,
        departmentCode,
        gridCode,
        enterpriseId,
        receivedOn,
        time);
  }

  @Override
  @JsonIgnore
  public UUID id() {
    return clueId;
  }

  @Override
  @JsonIgnore
  public boolean isGone() {
    return false;
  }

  @Override
  @JsonIgnore
  public Observation observation() {
    return Observation.in(countyCode)
        .with(Dimension.TOWNSHIP, townshipCode)
        .with(Dimension.DEPARTMENT, departmentCode)
        .with(Dimension.SOURCE, source)
        .contributing(contributions());
  }

  private List<Contribution> contributions() {
    if (!FROM_THE_PUBLIC.contains(source)) {
      return List.of();
    }
    var received = Contribution.one(Measure.REPORTS_RECEIVED, receivedOn);
    return CHECKED.contains(status)
        ? List.of(received, Contribution.one(Measure.REPORTS_CHECKED, receivedOn))
        : List.of(received);
  }
}
