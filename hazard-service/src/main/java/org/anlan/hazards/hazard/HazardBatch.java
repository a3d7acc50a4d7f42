package org.anlan.hazards.hazard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/** Writes hundreds of hazards in one statement, past the entity manager. For ledgers. */
@ApplicationScoped
public class HazardBatch {

  private static final String INSERT =
      """
      insert into hazard
        (id, version, number, county_code, township_code, department_code, grid_code, enterprise_id, sector_codes,
         enterprise_name, place, place_kind, lon, lat, level, status, source, description, basis_standard, basis_item,
         found_on, rectify_by, closed_on, closed_how, listing_level, listed_on, delisted_on, campaigns, imported,
         rectification, search_text, created_at, created_by, created_by_name)
      select r.id, 0, r.number, r.county_code, r.township_code, r.department_code, r.grid_code, r.enterprise_id,
         r.sector_codes, r.enterprise_name, r.place, r.place_kind, r.lon, r.lat, r.level, r.status, r.source,
         r.description, r.basis_standard, r.basis_item, r.found_on, r.rectify_by, r.closed_on, r.closed_how,
         r.listing_level, r.listed_on, r.delisted_on, r.campaigns, r.imported, r.rectification, r.search_text,
         r.created_at, r.created_by, r.created_by_name
        from jsonb_to_recordset(?::jsonb) as r
          (id uuid, number text, county_code text, township_code text, department_code text, grid_code text,
           enterprise_id uuid, sector_codes text[], enterprise_name text, place text, place_kind text,
           lon double precision, lat double precision, level text, status text, source text, description text,
           basis_standard text, basis_item text, found_on date, rectify_by date, closed_on date, closed_how text,
           listing_level text, listed_on date, delisted_on date, campaigns text[], imported boolean,
           rectification jsonb, search_text text, created_at timestamptz, created_by text, created_by_name text)
      on conflict (county_code, number) do nothing
      returning id
      """;

  private final AgroalDataSource database;
  private final ObjectMapper json;

  HazardBatch(AgroalDataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** Writes those whose number is new in their county, and says which these were. */
  public Set<UUID> add(Collection<Hazard> hazards) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(INSERT)) {
      statement.setString(
          1, json.writeValueAsString(hazards.stream().map(HazardBatch::columns).toList()));
      try (var rows = statement.executeQuery()) {
        var added = new HashSet<UUID>();
        while (rows.next()) {
          added.add(rows.getObject(1, UUID.class));
        }
        return added;
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A hazard must be writable as JSON", e);
    }
  }

  private static Map<String, @Nullable Object> columns(Hazard hazard) {
    var row = new LinkedHashMap<String, @Nullable Object>();
    var in = hazard.jurisdiction;
    var site = hazard.site;
    row.put("id", hazard.id);
    row.put("number", hazard.number);
    row.put("county_code", in.countyCode());
    row.put("township_code", in.townshipCode());
    row.put("department_code", in.departmentCode());
    row.put("grid_code", in.gridCode());
    row.put("enterprise_id", in.enterpriseId());
    row.put("sector_codes", in.sectorCodes());
    row.put("enterprise_name", site.enterpriseName());
    row.put("place", site.place());
    row.put("place_kind", site.placeKind());
    row.put("lon", site.lon());
    row.put("lat", site.lat());
    row.put("level", hazard.level);
    row.put("status", hazard.status);
    row.put("source", hazard.source);
    row.put("description", hazard.description);
    row.put("basis_standard", hazard.basis == null ? null : hazard.basis.standard());
    row.put("basis_item", hazard.basis == null ? null : hazard.basis.item());
    row.put("found_on", hazard.foundOn);
    row.put("rectify_by", hazard.rectifyBy);
    row.put("closed_on", hazard.closedOn);
    row.put("closed_how", hazard.closedHow);
    var listing = hazard.listing;
    row.put("listing_level", listing == null ? null : listing.listingLevel());
    row.put("listed_on", listing == null ? null : listing.listedOn());
    row.put("delisted_on", listing == null ? null : listing.delistedOn());
    row.put("campaigns", hazard.campaigns);
    row.put("imported", hazard.imported);
    row.put("rectification", hazard.rectification);
    row.put("search_text", hazard.searchText);
    row.put("created_at", hazard.createdAt);
    row.put("created_by", hazard.createdBy);
    row.put("created_by_name", hazard.createdByName);
    return row;
  }
}
