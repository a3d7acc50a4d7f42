package org.anlan.hazards.circular;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.servicekit.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A circular as the API shows it, with those of its hazards that the reader may see. */
public record CircularView(
    UUID id,
    long version,
    String number,
    @Nullable String documentNumber,
    LocalDate issuedOn,
    String issuer,
    String reason,
    List<CircularHazard> hazards,
    Instant createdAt,
    String createdBy)
    implements Versioned {

  /** A hazard that it names. */
  public record CircularHazard(UUID hazardId, String hazardNumber) {}

  static CircularView of(Circular circular, List<Hazard> inSight) {
    var said = circular.summary();
    return new CircularView(
        said.id(),
        circular.version(),
        said.number(),
        said.documentNumber(),
        said.issuedOn(),
        said.issuer(),
        said.reason(),
        inSight.stream().map(h -> new CircularHazard(h.id(), h.number())).toList(),
        circular.createdAt(),
        circular.createdByName());
  }
}
