package org.anlan.hazards.hazard;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.anlan.hazards.finding.JudgementBasis;
import org.anlan.hazards.finding.ListingFacts;
import org.anlan.hazards.storage.StoredJson;
import org.anlan.servicekit.importing.BulkInsert;
import org.jspecify.annotations.Nullable;

/** Writes hundreds of hazards in one statement, past the entity manager. For ledgers. */
@ApplicationScoped
public class HazardBatch {

  private final AgroalDataSource database;
  private final BulkInsert<Hazard> insert;

  HazardBatch(AgroalDataSource database, StoredJson json) {
    this.database = database;
    this.insert =
        BulkInsert.<Hazard>into("hazard")
            .column("id", "uuid", h -> h.id())
            .column("version", "bigint", h -> 0L)
            .column("number", "text", h -> h.number())
            .column("county_code", "text", h -> h.jurisdiction().countyCode())
            .column("township_code", "text", h -> h.jurisdiction().townshipCode())
            .column("department_code", "text", h -> h.jurisdiction().departmentCode())
            .column("grid_code", "text", h -> h.jurisdiction().gridCode())
            .column("enterprise_id", "uuid", h -> h.jurisdiction().enterpriseId())
            .column("sector_codes", "text[]", h -> h.jurisdiction().sectorCodes())
            .column("enterprise_name", "text", h -> h.site().enterpriseName())
            .column("place", "text", h -> h.site().place())
            .column("place_kind", "text", h -> h.site().placeKind())
            .column("lon", "float8", h -> h.site().lon())
            .column("lat", "float8", h -> h.site().lat())
            .column("level", "text", h -> h.finding().level().name())
            .column("status", "text", h -> h.status().name())
            .column("source", "text", h -> h.finding().source().name())
            .column("description", "text", h -> h.finding().description())
            .column(
                "basis_standard", "text", h -> of(h.finding().basis(), JudgementBasis::standard))
            .column("basis_item", "text", h -> of(h.finding().basis(), JudgementBasis::item))
            .column("basis_reason", "text", h -> of(h.finding().basis(), JudgementBasis::reason))
            .column("found_on", "date", h -> h.finding().foundOn())
            .column("rectify_by", "date", h -> h.finding().rectifyBy())
            .column("closed_on", "date", h -> h.ending().closedOn())
            .column("closed_how", "text", h -> of(h.ending().closedHow(), ClosedHow::name))
            .column("listing_level", "text", h -> of(h.listing(), ListingFacts::listingLevel))
            .column("listed_on", "date", h -> of(h.listing(), ListingFacts::listedOn))
            .column("delisted_on", "date", h -> of(h.listing(), ListingFacts::delistedOn))
            .column("campaigns", "text[]", h -> h.finding().campaigns())
            .column("imported", "bool", h -> h.origin().imported())
            .column("rectification", "jsonb", h -> json.write(h.rectification()))
            .column("search_text", "text", h -> h.searchText())
            .column("created_at", "timestamptz", h -> h.origin().createdAt().toString())
            .column("created_by", "text", h -> h.origin().createdBy())
            .column("created_by_name", "text", h -> h.origin().createdByName())
            .unlessThere("(county_code, number)");
  }

  /** Writes those whose number is new in their county, and says which these were. */
  public Set<UUID> add(List<Hazard> hazards) {
    return new HashSet<>(insert.returning(database, hazards, "id", UUID.class));
  }

  private static <T, V> @Nullable V of(@Nullable T whole, Function<T, @Nullable V> part) {
    return whole == null ? null : part.apply(whole);
  }
}
