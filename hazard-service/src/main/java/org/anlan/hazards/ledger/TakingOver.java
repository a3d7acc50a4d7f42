package org.anlan.hazards.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.finding.Site;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.hazards.hazard.HazardBatch;
import org.anlan.hazards.hazard.HazardRepository;
import org.anlan.hazards.hazard.HazardStatus;
import org.anlan.hazards.hazard.NewHazard;
import org.anlan.hazards.listing.ListingsOfLedgers;
import org.anlan.hazards.procedure.Desk;
import org.anlan.hazards.rectification.Completion;
import org.anlan.hazards.rectification.Rectification;
import org.anlan.hazards.rectification.Signature;
import org.anlan.hazards.reference.LedgerKeys;
import org.anlan.hazards.reference.LedgerPlaces;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.importing.Batch;
import org.anlan.servicekit.importing.Line;

/** Takes rows of the ledger over as hazards: one look-up and one insert for a whole batch. */
@ApplicationScoped
class TakingOver {

  private static final LedgerPlaces.Columns PLACE =
      new LedgerPlaces.Columns(
          HazardColumns.UNIT, HazardColumns.TOWNSHIP, HazardColumns.DEPARTMENT);

  private final LedgerPlaces places;
  private final HazardBatch hazards;
  private final HazardRepository recorded;
  private final ListingsOfLedgers listings;
  private final Admission admission;
  private final Outbox outbox;
  private final Desk desk;

  TakingOver(
      LedgerPlaces places,
      HazardBatch hazards,
      HazardRepository recorded,
      ListingsOfLedgers listings,
      Admission admission,
      Outbox outbox,
      Desk desk) {
    this.places = places;
    this.hazards = hazards;
    this.recorded = recorded;
    this.listings = listings;
    this.admission = admission;
    this.outbox = outbox;
    this.desk = desk;
  }

  void take(Batch<HazardRow> batch) {
    var open = batch.open();
    var known = places.find(open);
    var by = desk.signature();
    Map<UUID, Line<HazardRow>> lines = new LinkedHashMap<>();
    var taken = new ArrayList<Hazard>();
    for (var line : open) {
      var jurisdiction = places.jurisdiction(line, known, PLACE);
      if (jurisdiction != null) {
        var hazard = hazard(line.row(), known, jurisdiction, by);
        lines.put(hazard.id(), line);
        taken.add(hazard);
      }
    }
    write(taken, lines, by);
  }

  private void write(List<Hazard> told, Map<UUID, Line<HazardRow>> lines, Signature by) {
    var faults = new HashMap<UUID, List<Admission.Fault>>();
    for (var hazard : told) {
      var row = lines.get(hazard.id()).row();
      faults.put(hazard.id(), admission.faults(row, hazard.jurisdiction().countyCode()));
    }
    var admitted = told.stream().filter(hazard -> faults.get(hazard.id()).isEmpty()).toList();
    var added = admitted.isEmpty() ? Set.<UUID>of() : hazards.add(admitted);
    var others = told.stream().filter(hazard -> !added.contains(hazard.id())).toList();
    var known = recorded.underTheirNumbers(others);
    for (var hazard : others) {
      var line = lines.get(hazard.id());
      var same = known.get(hazard.id());
      if (same != null) {
        OnRecord.compare(line, hazard, same);
      } else if (faults.get(hazard.id()).isEmpty()) {
        line.refuse(HazardColumns.NUMBER, "import-number-elsewhere");
      } else {
        faults.get(hazard.id()).forEach(fault -> fault.tell(line));
      }
    }
    var taken = told.stream().filter(hazard -> added.contains(hazard.id())).toList();
    taken.forEach(hazard -> outbox.append(hazard.takenOver()));
    listings.add(taken, by);
  }

  private static Hazard hazard(
      HazardRow row, LedgerKeys.Found known, Jurisdiction jurisdiction, Signature by) {
    var site =
        known
            .unit(row.unit())
            .map(card -> card.site(row.place(), row.placeKind()))
            .orElseGet(() -> new Site(null, row.place(), row.placeKind(), null, null));
    var past =
        new NewHazard.Past(
            status(row),
            row.closedOn(),
            row.listing(),
            row.completedOn() == null
                ? Rectification.empty()
                : Rectification.empty().completed(completion(row, by)));
    return Hazard.takeOver(
        new NewHazard(Ids.next(), row.number(), row.finding(), site, jurisdiction, by), past);
  }

  /** With a deadline it had been handed over, to whom the ledger does not say. */
  private static HazardStatus status(HazardRow row) {
    if (row.closedOn() != null) {
      return HazardStatus.CLOSED;
    }
    if (row.completedOn() != null) {
      return HazardStatus.COMPLETED;
    }
    return row.finding().rectifyBy() == null ? HazardStatus.REGISTERED : HazardStatus.RECTIFYING;
  }

  /** Signed by the ledger, not by whoever imports it: they may well be the one who rechecks. */
  private static Completion completion(HazardRow row, Signature by) {
    var ledger = new Signature("ledger", "历史台账", by.at(), by.on());
    return new Completion(
        Objects.requireNonNull(row.completedOn()),
        "历史台账",
        "历史台账",
        null,
        null,
        null,
        List.of(),
        List.of(),
        ledger);
  }
}
