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

/**
 * How a hazard stands: the state block that every fact about it carries, as far as figures and the
 * feed read it. As wide as that block, because it is its mirror.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record HazardFact(
    UUID hazardId,
    @Nullable String number,
    long version,
    String level,
    String status,
    String source,
    @Nullable UUID enterpriseId,
    String countyCode,
    @Nullable String townshipCode,
    @Nullable String departmentCode,
    @Nullable String gridCode,
    List<String> sectorCodes,
    LocalDate foundOn,
    @Nullable LocalDate rectifyBy,
    @Nullable LocalDate closedOn,
    @Nullable String closedHow,
    @Nullable LocalDate listedOn,
    @Nullable String listingLevel,
    @Nullable LocalDate delistedOn,
    List<String> campaigns,
    boolean imported,
    @Nullable Instant changedAt)
    implements Recorded {

  static final Book<HazardFact> BOOK = Book.of("hazard_fact", HazardFact.class);

  /** There was no hazard, or it is counted under another number. */
  private static final Set<String> GONE = Set.of("DISMISSED", "MERGED");

  /** Refuses a block that figures cannot be made of. */
  public HazardFact {
    for (var needed : new Object[] {hazardId, level, status, source, countyCode, foundOn}) {
      Objects.requireNonNull(needed, "a hazard needs id, level, status, source, county and day");
    }
    sectorCodes = sectorCodes == null ? List.of() : List.copyOf(sectorCodes);
    campaigns = campaigns == null ? List.of() : List.copyOf(campaigns);
    changedAt = changedAt == null ? null : changedAt.truncatedTo(ChronoUnit.MICROS);
  }

  HazardFact at(Instant time) {
    return new HazardFact(
        hazardId,
        number,
        version,
        level,
        status,
        source,
        enterpriseId,
        countyCode,
        townshipCode,
        departmentCode,
        gridCode,
        sectorCodes,
        foundOn,
        rectifyBy,
        closedOn,
        closedHow,
        listedOn,
        listingLevel,
        delistedOn,
        campaigns,
        imported,
        time);
  }

  @Override
  @JsonIgnore
  public UUID id() {
    return hazardId;
  }

  @Override
  @JsonIgnore
  public boolean isGone() {
    return GONE.contains(status);
  }

  @Override
  @JsonIgnore
  public Observation observation() {
    return Observation.in(countyCode)
        .with(Dimension.TOWNSHIP, townshipCode)
        .with(Dimension.DEPARTMENT, departmentCode)
        .withAll(Dimension.SECTOR, sectorCodes)
        .marked(Dimension.CAMPAIGN, campaigns)
        .with(Dimension.SOURCE, source)
        .contributing(contributions());
  }

  private List<Contribution> contributions() {
    var contributions = new ArrayList<Contribution>();
    if (isGone()) {
      return contributions;
    }
    var major = "MAJOR".equals(level);
    contributions.add(
        Contribution.one(major ? Measure.MAJOR_FOUND : Measure.GENERAL_FOUND, foundOn));
    if ("CLOSED".equals(status)) {
      contributions.add(
          Contribution.one(major ? Measure.MAJOR_CLOSED : Measure.GENERAL_CLOSED, foundOn));
      if (closedOn != null) {
        contributions.add(
            Contribution.one(
                major ? Measure.MAJOR_CLOSED_FLOW : Measure.GENERAL_CLOSED_FLOW, closedOn));
      }
    }
    if (major && listedOn != null) {
      contributions.add(Contribution.one(Measure.MAJOR_LISTED, foundOn));
    }
    return contributions;
  }
}
