package org.anlan.hazards.risk.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.finding.InspectionLevel;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.finding.Site;
import org.anlan.hazards.procedure.Desk;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.hazards.profile.RiskRules;
import org.anlan.hazards.rectification.Signature;
import org.anlan.hazards.reference.LedgerKeys;
import org.anlan.hazards.reference.LedgerPlaces;
import org.anlan.hazards.risk.grading.Grading;
import org.anlan.hazards.risk.point.ControlMeasure;
import org.anlan.hazards.risk.point.MeasureKind;
import org.anlan.hazards.risk.point.NewRisk;
import org.anlan.hazards.risk.point.RiskBatch;
import org.anlan.hazards.risk.point.RiskEvent;
import org.anlan.hazards.risk.point.RiskPoint;
import org.anlan.hazards.risk.point.RiskRepository;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.importing.Batch;
import org.anlan.servicekit.importing.Line;
import org.anlan.servicekit.profile.CountySettings;

/** Takes rows of the ledger over as risks: one look-up and one insert for a whole batch. */
@ApplicationScoped
class RiskTakingOver {

  private static final LedgerPlaces.Columns PLACE =
      new LedgerPlaces.Columns(RiskColumns.UNIT, RiskColumns.TOWNSHIP, RiskColumns.DEPARTMENT);

  private final LedgerPlaces places;
  private final RiskBatch risks;
  private final RiskRepository recorded;
  private final Outbox outbox;
  private final Desk desk;
  private final CountySettings<HazardProfile> profiles;

  RiskTakingOver(
      LedgerPlaces places,
      RiskBatch risks,
      RiskRepository recorded,
      Outbox outbox,
      Desk desk,
      CountySettings<HazardProfile> profiles) {
    this.places = places;
    this.risks = risks;
    this.recorded = recorded;
    this.outbox = outbox;
    this.desk = desk;
    this.profiles = profiles;
  }

  void take(Batch<RiskRow> batch) {
    var open = batch.open();
    var known = places.find(open);
    var by = desk.signature();
    Map<UUID, Line<RiskRow>> lines = new LinkedHashMap<>();
    var taken = new ArrayList<RiskPoint>();
    for (var line : open) {
      checkDirect(line, known);
      var jurisdiction = places.jurisdiction(line, known, PLACE);
      if (jurisdiction != null) {
        var risk = risk(line.row(), known, jurisdiction, by);
        lines.put(risk.id(), line);
        taken.add(risk);
      }
    }
    write(taken, lines, by);
  }

  private void write(List<RiskPoint> taken, Map<UUID, Line<RiskRow>> lines, Signature by) {
    if (taken.isEmpty()) {
      return;
    }
    var added = risks.add(taken);
    taken.stream()
        .filter(risk -> added.contains(risk.id()))
        .forEach(risk -> outbox.append(risk.takenOver()));
    meet(taken.stream().filter(risk -> !added.contains(risk.id())).toList(), lines, by);
  }

  private void meet(List<RiskPoint> there, Map<UUID, Line<RiskRow>> lines, Signature by) {
    var known = recorded.underTheirNumbers(there);
    var corrections = new ArrayList<RiskEvent>();
    for (var risk : there) {
      var line = lines.get(risk.id());
      var same = known.get(risk.id());
      if (same == null) {
        line.refuse(RiskColumns.NUMBER, "import-number-elsewhere");
      } else {
        RiskOnRecord.meet(line, risk, same, by).ifPresent(corrections::add);
      }
    }
    if (!corrections.isEmpty()) {
      recorded.write();
      corrections.forEach(outbox::append);
    }
  }

  private void checkDirect(Line<RiskRow> line, LedgerKeys.Found known) {
    var code = line.row().directMajor();
    if (code != null) {
      LedgerPlaces.county(line.row(), known)
          .filter(county -> rules(county).direct(code).isEmpty())
          .ifPresent(county -> line.refuse(RiskColumns.DIRECT, "unknown-direct-major"));
    }
  }

  /** Graded by the thresholds that held on its day. */
  private RiskPoint risk(
      RiskRow row, LedgerKeys.Found known, Jurisdiction jurisdiction, Signature by) {
    var rules = rules(jurisdiction.countyCode());
    var measures =
        row.measures().stream()
            .map(
                text ->
                    ControlMeasure.of(
                        Ids.next(),
                        InspectionLevel.POST,
                        MeasureKind.MANAGEMENT,
                        text,
                        row.owners().post(),
                        by))
            .toList();
    return RiskPoint.takeOver(
        new NewRisk(
            Ids.next(),
            row.number(),
            row.what(),
            row.owners(),
            site(row, known),
            jurisdiction,
            Grading.of(row.scores(), row.directMajor(), List.of(), row.gradedOn(), rules, by),
            measures,
            by));
  }

  private static Site site(RiskRow row, LedgerKeys.Found known) {
    var site =
        known
            .unit(row.unit())
            .map(card -> card.site(row.place(), null))
            .orElseGet(() -> new Site(null, row.place(), null, null, null));
    var at = row.position();
    return at == null ? site : site.at(at.lon(), at.lat());
  }

  private RiskRules rules(String county) {
    return profiles.of(county).risk();
  }
}
