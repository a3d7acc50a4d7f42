package org.anlan.hazards.listing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.anlan.hazards.finding.ListingLevel;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.hazards.rectification.Signature;
import org.anlan.hazards.storage.StoredJson;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.importing.BulkInsert;
import org.anlan.servicekit.numbering.Numbers;
import org.anlan.servicekit.profile.CountySettings;

/**
 * Makes the listings of hazards that a ledger of old says were listed: the same records as the
 * platform's own, without the steps nobody wrote down.
 */
@ApplicationScoped
public class ListingsOfLedgers {

  private final AgroalDataSource database;
  private final Numbers numbers;
  private final Outbox outbox;
  private final CountySettings<HazardProfile> profiles;
  private final BulkInsert<Listing> insert;

  ListingsOfLedgers(
      AgroalDataSource database,
      Numbers numbers,
      Outbox outbox,
      StoredJson json,
      CountySettings<HazardProfile> profiles) {
    this.database = database;
    this.numbers = numbers;
    this.outbox = outbox;
    this.profiles = profiles;
    this.insert =
        BulkInsert.<Listing>into("listing")
            .column("id", "uuid", l -> l.id())
            .column("version", "bigint", l -> 0L)
            .column("number", "text", l -> l.number())
            .column("hazard_id", "uuid", l -> l.hazardId())
            .column("hazard_number", "text", l -> l.hazardNumber())
            .column("county_code", "text", l -> l.jurisdiction().countyCode())
            .column("township_code", "text", l -> l.jurisdiction().townshipCode())
            .column("department_code", "text", l -> l.jurisdiction().departmentCode())
            .column("grid_code", "text", l -> l.jurisdiction().gridCode())
            .column("enterprise_id", "uuid", l -> l.jurisdiction().enterpriseId())
            .column("sector_codes", "text[]", l -> l.jurisdiction().sectorCodes())
            .column("site", "text", l -> l.site())
            .column("level", "text", l -> l.level().name())
            .column("authority", "text", l -> l.authority())
            .column("status", "text", l -> l.status().name())
            .column("listed_on", "date", l -> l.term().listedOn())
            .column("due_on", "date", l -> l.term().dueOn())
            .column("ended_on", "date", l -> l.term().endedOn())
            .column("file", "jsonb", l -> json.write(l.file()))
            .column("imported", "bool", l -> l.origin().imported())
            .column("search_text", "text", l -> l.searchText())
            .column("created_at", "timestamptz", l -> l.origin().createdAt().toString())
            .column("created_by", "text", l -> l.origin().createdBy())
            .column("created_by_name", "text", l -> l.origin().createdByName());
  }

  /** The listings of those among the new hazards that were listed. */
  public void add(List<Hazard> hazards, Signature by) {
    var listed = hazards.stream().filter(ListingsOfLedgers::wasListed).toList();
    if (listed.isEmpty()) {
      return;
    }
    var listings = new ArrayList<Listing>();
    for (var hazard : listed) {
      var county = hazard.jurisdiction().countyCode();
      listings.add(listing(hazard, numbers.next("GP", county, by.on().getYear()), by));
    }
    insert.run(database, listings);
    listings.forEach(listing -> outbox.append(listing.takenOver()));
  }

  private Listing listing(Hazard hazard, String number, Signature by) {
    var facts = Objects.requireNonNull(hazard.listing());
    var level = ListingLevel.valueOf(facts.listingLevel());
    return Listing.takeOver(
        new NewListing(Ids.next(), number, hazard, level, level.word(), null, by),
        facts,
        profiles.of(hazard.jurisdiction().countyCode()).listing());
  }

  private static boolean wasListed(Hazard hazard) {
    var facts = hazard.listing();
    return facts != null && facts.listedOn() != null && facts.listingLevel() != null;
  }
}
