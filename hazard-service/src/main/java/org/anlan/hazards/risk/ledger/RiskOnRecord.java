package org.anlan.hazards.risk.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anlan.hazards.rectification.Signature;
import org.anlan.hazards.risk.grading.Grading;
import org.anlan.hazards.risk.point.ControlMeasure;
import org.anlan.hazards.risk.point.RiskEvent;
import org.anlan.hazards.risk.point.RiskPoint;
import org.anlan.hazards.risk.point.RiskStatus;
import org.anlan.servicekit.importing.Line;
import org.jspecify.annotations.Nullable;

/**
 * Rows of risks that are on record already. What a risk is, where it lies and who owns it is put
 * right by the row. How bad it is and what controls it is assessed by people and not by a cell: a
 * row that says something else is refused. What is left empty says nothing.
 */
final class RiskOnRecord {

  private RiskOnRecord() {}

  /** The correction that the row makes; empty where it says the same or is refused. */
  static Optional<RiskEvent> meet(
      Line<RiskRow> line, RiskPoint told, RiskPoint recorded, Signature by) {
    place(line, told, recorded);
    grading(line, told.file().gradings().getLast(), recorded.file().gradings().getLast());
    measures(line, recorded.file().measures());
    return line.isOpen() ? correct(line, recorded, by) : Optional.empty();
  }

  private static Optional<RiskEvent> correct(Line<RiskRow> line, RiskPoint recorded, Signature by) {
    var row = line.row();
    var what = row.what(recorded.what());
    var owners = row.owners(recorded.file().owners());
    var site = row.site(recorded.site());
    if (what.equals(recorded.what())
        && owners.equals(recorded.file().owners())
        && site.equals(recorded.site())) {
      line.alreadyThere();
      return Optional.empty();
    }
    if (recorded.status() == RiskStatus.ELIMINATED) {
      line.refuse("risk-eliminated");
      return Optional.empty();
    }
    return Optional.of(recorded.amend(what, owners, site, by));
  }

  /** Who is in charge of a unit's risks is the unit's card to say, whatever the row does. */
  private static void place(Line<RiskRow> line, RiskPoint told, RiskPoint recorded) {
    var row = line.row();
    var in = recorded.jurisdiction();
    if (row.unit() == null) {
      line.mustAgree(RiskColumns.TOWNSHIP, row.townshipCode(), in.townshipCode());
      line.mustAgree(RiskColumns.DEPARTMENT, row.departmentCode(), in.departmentCode());
    } else if (!Objects.equals(told.jurisdiction().enterpriseId(), in.enterpriseId())) {
      line.mustAgree(RiskColumns.UNIT, row.unit(), recorded.site().title());
    }
  }

  private static void grading(Line<RiskRow> line, Grading told, Grading recorded) {
    var said = told.scores();
    var known = recorded.scores();
    line.mustAgree(RiskColumns.METHOD, said.method(), known.method());
    line.mustAgree(RiskColumns.LIKELIHOOD, plain(said.likelihood()), plain(known.likelihood()));
    line.mustAgree(RiskColumns.EXPOSURE, plain(said.exposure()), plain(known.exposure()));
    line.mustAgree(
        RiskColumns.CONSEQUENCE,
        plain(said.consequence() == null ? said.severity() : said.consequence()),
        plain(known.consequence() == null ? known.severity() : known.consequence()));
    line.mustAgree(RiskColumns.DIRECT, told.directMajor(), recorded.directMajor());
    line.mustAgree(RiskColumns.GRADED, told.gradedOn(), recorded.gradedOn());
  }

  /** A measure that was added or withdrawn since is no fault of the row. */
  private static void measures(Line<RiskRow> line, List<ControlMeasure> recorded) {
    var known = recorded.stream().map(ControlMeasure::description).toList();
    var told = line.row().measures();
    if (!known.containsAll(told)) {
      line.mustAgree(RiskColumns.MEASURES, String.join(";", told), String.join(";", known));
    }
  }

  private static @Nullable String plain(@Nullable BigDecimal score) {
    return score == null ? null : score.stripTrailingZeros().toPlainString();
  }
}
