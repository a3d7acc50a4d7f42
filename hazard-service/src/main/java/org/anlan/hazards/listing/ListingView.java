package org.anlan.hazards.listing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.hazards.finding.ListingLevel;
import org.anlan.hazards.profile.ListingRules;
import org.anlan.servicekit.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A listing as the API shows it, with the whole file of it. */
public record ListingView(
    UUID id,
    String number,
    long version,
    UUID hazardId,
    String hazardNumber,
    ListingLevel level,
    String authority,
    ListingStatus status,
    boolean overdue,
    boolean supervisionDue,
    @Nullable UUID enterpriseId,
    String site,
    String countyCode,
    String townshipCode,
    String departmentCode,
    @Nullable String gridCode,
    @JsonUnwrapped Term term,
    @Schema(
            description =
                "未载入放假安排的年份：在此之前 publishBy、publishEndBy、decideBy 尚不能确定 · The year whose holidays are not"
                    + " loaded: until then these days are not yet known")
        @Nullable Integer holidaysMissing,
    @Nullable UUID upgradeOf,
    boolean imported,
    Instant createdAt,
    String createdBy,
    ListingFile file)
    implements Versioned {

  /** How the listing looks on the given day. */
  static ListingView of(
      Listing listing, LocalDate today, ListingRules rules, @Nullable Integer holidaysMissing) {
    var in = listing.jurisdiction();
    var origin = listing.origin();
    return new ListingView(
        listing.id(),
        listing.number(),
        listing.version(),
        listing.hazardId(),
        listing.hazardNumber(),
        listing.level(),
        listing.authority(),
        listing.status(),
        listing.status().isOverdueOn(today, listing.term().dueOn()),
        listing.isSupervisionDue(today, rules),
        in.enterpriseId(),
        listing.site(),
        in.countyCode(),
        in.townshipCode(),
        in.departmentCode(),
        in.gridCode(),
        listing.term(),
        holidaysMissing,
        listing.upgradeOf(),
        origin.imported(),
        origin.createdAt(),
        origin.createdByName(),
        listing.file());
  }
}
