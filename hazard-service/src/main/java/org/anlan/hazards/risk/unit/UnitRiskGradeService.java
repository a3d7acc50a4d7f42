package org.anlan.hazards.risk.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.anlan.hazards.procedure.Desk;
import org.anlan.hazards.reference.Units;
import org.anlan.hazards.risk.unit.UnitRiskGradeResource.GradeUnit;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.web.IfMatch;

/** Grades units; the database sees to it that each has one grade a year. */
@ApplicationScoped
@Transactional
class UnitRiskGradeService {

  private final UnitRiskGradeRepository grades;
  private final Units units;
  private final Desk desk;
  private final Outbox outbox;

  UnitRiskGradeService(UnitRiskGradeRepository grades, Units units, Desk desk, Outbox outbox) {
    this.grades = grades;
    this.units = units;
    this.desk = desk;
    this.outbox = outbox;
  }

  UnitRiskGradeView grade(GradeUnit r) {
    var by = desk.signature();
    int year = Objects.requireNonNullElse(r.year(), by.on().getYear());
    if (year > by.on().getYear()) {
      throw InvalidRequest.at("/year", "out-of-range");
    }
    var unit = units.meant(r.enterpriseId());
    var grade =
        UnitRiskGrade.of(
            Ids.next(),
            new UnitRiskGrade.What(
                unit.belonging(),
                unit.name(),
                Objects.requireNonNullElse(r.facility(), "").strip(),
                year,
                r.grade(),
                r.basis()),
            by);
    var fact = grade.graded();
    grades.add(grade);
    outbox.append(fact);
    return grade.view();
  }

  UnitRiskGradeView find(UUID id) {
    return grades.get(id).view();
  }

  UnitRiskGradeView regrade(UUID id, IfMatch seen, UnitGrade to, String reason) {
    var grade = grades.get(id);
    seen.check(grade.version());
    var fact = grade.regrade(to, reason, desk.signature());
    grades.write();
    outbox.append(fact);
    return grade.view();
  }
}
