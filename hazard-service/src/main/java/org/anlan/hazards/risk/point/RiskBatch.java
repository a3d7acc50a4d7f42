package org.anlan.hazards.risk.point;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anlan.hazards.storage.StoredJson;
import org.anlan.servicekit.importing.BulkInsert;

/** Writes hundreds of risks in one statement, past the entity manager. For ledgers. */
@ApplicationScoped
public class RiskBatch {

  private final AgroalDataSource database;
  private final BulkInsert<RiskPoint> insert;

  RiskBatch(AgroalDataSource database, StoredJson json) {
    this.database = database;
    this.insert =
        BulkInsert.<RiskPoint>into("risk_point")
            .column("id", "uuid", r -> r.id())
            .column("version", "bigint", r -> 0L)
            .column("number", "text", r -> r.number())
            .column("county_code", "text", r -> r.jurisdiction().countyCode())
            .column("township_code", "text", r -> r.jurisdiction().townshipCode())
            .column("department_code", "text", r -> r.jurisdiction().departmentCode())
            .column("grid_code", "text", r -> r.jurisdiction().gridCode())
            .column("enterprise_id", "uuid", r -> r.jurisdiction().enterpriseId())
            .column("sector_codes", "text[]", r -> r.jurisdiction().sectorCodes())
            .column("enterprise_name", "text", r -> r.site().enterpriseName())
            .column("place", "text", r -> r.site().place())
            .column("place_kind", "text", r -> r.site().placeKind())
            .column("lon", "float8", r -> r.site().lon())
            .column("lat", "float8", r -> r.site().lat())
            .column("name", "text", r -> r.what().name())
            .column("kind", "text", r -> r.what().kind().name())
            .column("accident_types", "text[]", r -> r.what().accidentTypes())
            .column("factors", "text", r -> r.what().factors())
            .column("status", "text", r -> r.status().name())
            .column("method", "text", r -> r.standing().method().name())
            .column("score", "numeric", r -> r.standing().score())
            .column("rule_version", "text", r -> r.standing().ruleVersion())
            .column("colour", "text", r -> r.standing().colour().name())
            .column("colour_rank", "int4", r -> r.standing().colourRank())
            .column("colour_basis", "text", r -> r.standing().colourBasis().name())
            .column("lowering_proposed", "bool", r -> r.standing().loweringProposed())
            .column("graded_on", "date", r -> r.standing().gradedOn())
            .column("looked_on", "date", r -> r.standing().lookedOn())
            .column("file", "jsonb", r -> json.write(r.file()))
            .column("imported", "bool", r -> r.entry().imported())
            .column("search_text", "text", r -> r.searchText())
            .column("created_at", "timestamptz", r -> r.entry().createdAt().toString())
            .column("created_by", "text", r -> r.entry().createdBy())
            .column("created_by_name", "text", r -> r.entry().createdByName())
            .unlessThere("(county_code, number)");
  }

  /** Writes those whose number is new in their county, and says which these were. */
  public Set<UUID> add(List<RiskPoint> risks) {
    return new HashSet<>(insert.returning(database, risks, "id", UUID.class));
  }
}
