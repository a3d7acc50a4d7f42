package org.anlan.hazards.risk.ledger;

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
import org.anlan.hazards.finding.InspectionLevel;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.finding.Site;
import org.anlan.hazards.procedure.Desk;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.hazards.profile.RiskRules;
import org.anlan.hazards.rectification.Signature;
import org.anlan.hazards.reference.EnterpriseCard;
import org.anlan.hazards.reference.LedgerKeys;
import org.anlan.hazards.risk.grading.Grading;
import org.anlan.hazards.risk.point.ControlMeasure;
import org.anlan.hazards.risk.point.MeasureKind;
import org.anlan.hazards.risk.point.NewRisk;
import org.anlan.hazards.risk.point.RiskBatch;
import org.anlan.hazards.risk.point.RiskPoint;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.importing.Batch;
import org.anlan.servicekit.importing.Line;
import org.anlan.servicekit.profile.CountySettings;
import org.anlan.servicekit.scope.Caller;
import org.jspecify.annotations.Nullable;

/** Takes rows of the ledger over as risks: one look-up and one insert for a whole batch. */
@ApplicationScoped
class RiskTakingOver {

  private final LedgerKeys keys;
  private final RiskBatch risks;
  private final Outbox outbox;
  private final Desk desk;
  private final Caller caller;
  private final CountySettings<HazardProfile> profiles;

  RiskTakingOver(
      LedgerKeys keys,
      RiskBatch risks,
      Outbox outbox,
      Desk desk,
      Caller caller,
      CountySettings<HazardProfile> profiles) {
    this.keys = keys;
    this.risks = risks;
    this.outbox = outbox;
    this.desk = desk;
    this.caller = caller;
    this.profiles = profiles;
  }

  void take(Batch<RiskRow> batch) {
    var open = batch.open();
    var known =
        keys.find(
            keys(open, RiskRow::unit),
            keys(open, RiskRow::townshipCode),
            keys(open, RiskRow::departmentCode));
    var by = desk.signature();
    Map<UUID, Line<RiskRow>> lines = new LinkedHashMap<>();
    var taken = new ArrayList<RiskPoint>();
    for (var line : open) {
      var jurisdiction = jurisdiction(line, known);
      if (jurisdiction != null) {
        var risk = risk(line.row(), known, jurisdiction, by);
        lines.put(risk.id(), line);
        taken.add(risk);
      }
    }
    write(taken, lines);
  }

  private void write(List<RiskPoint> taken, Map<UUID, Line<RiskRow>> lines) {
    if (taken.isEmpty()) {
      return;
    }
    var added = risks.add(taken);
    for (var risk : taken) {
      if (added.contains(risk.id())) {
        outbox.append(risk.takenOver());
      } else {
        lines.get(risk.id()).alreadyThere();
      }
    }
  }

  /** Who is in charge; null where the row is refused. */
  private @Nullable Jurisdiction jurisdiction(Line<RiskRow> line, LedgerKeys.Found known) {
    var row = line.row();
    var card = known.unit(row.unit());
    if (row.unit() != null && card.isEmpty()) {
      line.refuse(RiskColumns.UNIT, "unknown-enterprise");
    }
    if (row.unit() == null && row.place() == null) {
      line.refuse(RiskColumns.UNIT, "enterprise-or-place-required");
    }
    var township = or(row.townshipCode(), card.map(EnterpriseCard::townshipCode).orElse(null));
    var department =
        or(row.departmentCode(), card.map(EnterpriseCard::departmentCode).orElse(null));
    var county = card.map(EnterpriseCard::countyCode).or(() -> known.county(township)).orElse(null);
    checkCodes(line, known, township, department, county);
    if (county != null && row.directMajor() != null) {
      checkDirect(line, rules(county), row.directMajor());
    }
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

  private static void checkDirect(Line<RiskRow> line, RiskRules rules, String code) {
    if (rules.direct(code).isEmpty()) {
      line.refuse(RiskColumns.DIRECT, "unknown-direct-major");
    }
  }

  private static void checkCodes(
      Line<RiskRow> line,
      LedgerKeys.Found known,
      @Nullable String township,
      @Nullable String department,
      @Nullable String county) {
    var row = line.row();
    if (row.townshipCode() != null && known.county(row.townshipCode()).isEmpty()) {
      line.refuse(RiskColumns.TOWNSHIP, "unknown-township");
    } else if (township == null) {
      line.refuse(RiskColumns.TOWNSHIP, "import-cell-required");
    }
    if (row.departmentCode() != null
        && county != null
        && !known.hasDepartment(row.departmentCode(), county)) {
      line.refuse(RiskColumns.DEPARTMENT, "unknown-department");
    } else if (department == null) {
      line.refuse(RiskColumns.DEPARTMENT, "import-cell-required");
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

  private static @Nullable String or(@Nullable String given, @Nullable String otherwise) {
    return given == null ? otherwise : given;
  }

  private static Set<String> keys(
      List<Line<RiskRow>> lines, Function<RiskRow, @Nullable String> key) {
    return lines.stream()
        .map(line -> key.apply(line.row()))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
