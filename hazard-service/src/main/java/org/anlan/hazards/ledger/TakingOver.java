package org.anlan.hazards.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.finding.Site;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.hazards.hazard.HazardBatch;
import org.anlan.hazards.hazard.HazardStatus;
import org.anlan.hazards.hazard.NewHazard;
import org.anlan.hazards.listing.ListingsOfLedgers;
import org.anlan.hazards.procedure.Desk;
import org.anlan.hazards.rectification.Completion;
import org.anlan.hazards.rectification.Rectification;
import org.anlan.hazards.rectification.Signature;
import org.anlan.hazards.reference.EnterpriseCard;
import org.anlan.hazards.reference.LedgerKeys;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.importing.Batch;
import org.anlan.servicekit.importing.Line;
import org.anlan.servicekit.scope.Caller;
import org.jspecify.annotations.Nullable;

/** Takes rows of the ledger over as hazards: one look-up and one insert for a whole batch. */
@ApplicationScoped
class TakingOver {

  private final LedgerKeys keys;
  private final HazardBatch hazards;
  private final ListingsOfLedgers listings;
  private final Outbox outbox;
  private final Desk desk;
  private final Caller caller;

  TakingOver(
      LedgerKeys keys,
      HazardBatch hazards,
      ListingsOfLedgers listings,
      Outbox outbox,
      Desk desk,
      Caller caller) {
    this.keys = keys;
    this.hazards = hazards;
    this.listings = listings;
    this.outbox = outbox;
    this.desk = desk;
    this.caller = caller;
  }

  void take(Batch<HazardRow> batch) {
    var open = batch.open();
    var known =
        keys.find(
            keys(open, HazardRow::unit),
            keys(open, HazardRow::townshipCode),
            keys(open, HazardRow::departmentCode));
    var by = desk.signature();
    Map<UUID, Line<HazardRow>> lines = new LinkedHashMap<>();
    var taken = new ArrayList<Hazard>();
    for (var line : open) {
      var jurisdiction = jurisdiction(line, known);
      if (jurisdiction != null) {
        var hazard = hazard(line.row(), known, jurisdiction, by);
        lines.put(hazard.id(), line);
        taken.add(hazard);
      }
    }
    write(taken, lines, by);
  }

  private void write(List<Hazard> taken, Map<UUID, Line<HazardRow>> lines, Signature by) {
    if (taken.isEmpty()) {
      return;
    }
    var added = hazards.add(taken);
    for (var hazard : taken) {
      if (added.contains(hazard.id())) {
        outbox.append(hazard.takenOver());
      } else {
        lines.get(hazard.id()).alreadyThere();
      }
    }
    listings.add(taken.stream().filter(hazard -> added.contains(hazard.id())).toList(), by);
  }

  /** Who was in charge; null where the row is refused. */
  private @Nullable Jurisdiction jurisdiction(Line<HazardRow> line, LedgerKeys.Found known) {
    var row = line.row();
    var card = known.unit(row.unit());
    if (row.unit() != null && card.isEmpty()) {
      line.refuse(HazardColumns.UNIT, "unknown-enterprise");
    }
    if (row.unit() == null && row.place() == null) {
      line.refuse(HazardColumns.UNIT, "enterprise-or-place-required");
    }
    var township = or(row.townshipCode(), card.map(EnterpriseCard::townshipCode).orElse(null));
    var department =
        or(row.departmentCode(), card.map(EnterpriseCard::departmentCode).orElse(null));
    var county = card.map(EnterpriseCard::countyCode).or(() -> known.county(township)).orElse(null);
    checkCodes(line, known, township, department, county);
    if (!line.isOpen()) {
      return null;
    }
    var jurisdiction =
        new Jurisdiction(
            Objects.requireNonNull(county),
            Objects.requireNonNull(township),
            Objects.requireNonNull(department),
            card.map(EnterpriseCard::gridCode).orElse(null),
            card.map(EnterpriseCard::sectorCodes).orElse(List.of()),
            card.map(EnterpriseCard::id).orElse(null));
    if (!caller.scope().covers(jurisdiction)) {
      line.refuseAsOutOfScope();
      return null;
    }
    return jurisdiction;
  }

  private static void checkCodes(
      Line<HazardRow> line,
      LedgerKeys.Found known,
      @Nullable String township,
      @Nullable String department,
      @Nullable String county) {
    var row = line.row();
    if (row.townshipCode() != null && known.county(row.townshipCode()).isEmpty()) {
      line.refuse(HazardColumns.TOWNSHIP, "unknown-township");
    } else if (township == null) {
      line.refuse(HazardColumns.TOWNSHIP, "import-cell-required");
    }
    if (row.departmentCode() != null
        && county != null
        && !known.hasDepartment(row.departmentCode(), county)) {
      line.refuse(HazardColumns.DEPARTMENT, "unknown-department");
    } else if (department == null) {
      line.refuse(HazardColumns.DEPARTMENT, "import-cell-required");
    }
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

  private static @Nullable String or(@Nullable String given, @Nullable String otherwise) {
    return given == null ? otherwise : given;
  }

  private static Set<String> keys(
      List<Line<HazardRow>> lines, Function<HazardRow, @Nullable String> key) {
    return lines.stream()
        .map(line -> key.apply(line.row()))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
