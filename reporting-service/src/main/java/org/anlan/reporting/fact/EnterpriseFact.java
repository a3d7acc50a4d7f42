package org.anlan.reporting.fact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.anlan.reporting.cube.Contribution;
import org.anlan.reporting.cube.Dimension;
import org.anlan.reporting.cube.Measure;
import org.anlan.reporting.cube.Observation;
import org.jspecify.annotations.Nullable;

/** How an enterprise stands: its card, as far as figures and the feed read it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EnterpriseFact(
    UUID enterpriseId,
    long version,
    @Nullable String number,
    String name,
    @Nullable String kind,
    @Nullable String identifier,
    String countyCode,
    @Nullable String townshipCode,
    @Nullable String departmentCode,
    List<String> departmentCodes,
    @Nullable String gridCode,
    List<String> sectorCodes,
    @Nullable String industryCode,
    @Nullable String sizeClass,
    @Nullable Integer employees,
    String status,
    List<Integer> keyYears,
    @Nullable Double longitude,
    @Nullable Double latitude,
    LocalDate registeredOn,
    @Nullable LocalDate closedOn,
    @Nullable UUID mergedInto,
    @Nullable Instant changedAt)
    implements Recorded {

  static final Book<EnterpriseFact> BOOK = Book.of("enterprise_fact", EnterpriseFact.class);

  private static final Set<String> OVER = Set.of("CLOSED", "CANCELLED");

  /** Refuses a card that figures cannot be made of. */
  public EnterpriseFact {
    for (var needed : new Object[] {enterpriseId, name, countyCode, status, registeredOn}) {
      Objects.requireNonNull(needed, "a card needs id, name, county, status and day");
    }
    departmentCodes = departmentCodes == null ? List.of() : List.copyOf(departmentCodes);
    sectorCodes = sectorCodes == null ? List.of() : List.copyOf(sectorCodes);
    keyYears = keyYears == null ? List.of() : List.copyOf(keyYears);
    changedAt = changedAt == null ? null : changedAt.truncatedTo(ChronoUnit.MICROS);
  }

  EnterpriseFact at(Instant time, @Nullable Double lon, @Nullable Double lat) {
    return new EnterpriseFact(
        enterpriseId,
        version,
        number,
        name,
        kind,
        identifier,
        countyCode,
        townshipCode,
        departmentCode,
        departmentCodes,
        gridCode,
        sectorCodes,
        industryCode,
        sizeClass,
        employees,
        status,
        keyYears,
        lon,
        lat,
        registeredOn,
        closedOn,
        mergedInto,
        time);
  }

  @Override
  @JsonIgnore
  public UUID id() {
    return enterpriseId;
  }

  @Override
  @JsonIgnore
  public boolean isGone() {
    // it was a second record of another enterprise
    return mergedInto != null;
  }

  @Override
  @JsonIgnore
  public Observation observation() {
    return Observation.in(countyCode)
        .with(Dimension.TOWNSHIP, townshipCode)
        .withAll(Dimension.DEPARTMENT, departmentCodes)
        .withAll(Dimension.SECTOR, sectorCodes)
        .contributing(contributions());
  }

  private List<Contribution> contributions() {
    var contributions = new ArrayList<Contribution>();
    var everCounted = closedOn == null ? !OVER.contains(status) : closedOn.isAfter(registeredOn);
    if (isGone() || !everCounted) {
      return contributions;
    }
    contributions.add(Contribution.one(Measure.ENTERPRISES, registeredOn));
    if (closedOn != null) {
      contributions.add(new Contribution(Measure.ENTERPRISES, closedOn, -1));
    }
    keyYears.stream().distinct().forEach(year -> contributions.addAll(keyContributions(year)));
    return contributions;
  }

  /** From January, or from the day of registration, to December or to the day of closing. */
  private List<Contribution> keyContributions(int year) {
    var january = LocalDate.of(year, 1, 1);
    var since = registeredOn.isAfter(january) ? registeredOn : january;
    if (since.getYear() != year || closedOn != null && !closedOn.isAfter(since)) {
      return List.of();
    }
    var one = Contribution.one(Measure.KEY_ENTERPRISES, since);
    return closedOn != null && closedOn.getYear() == year
        ? List.of(one, new Contribution(Measure.KEY_ENTERPRISES, closedOn, -1))
        : List.of(one);
  }
}
