package org.anlan.hazards.risk.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a grade stands after a fact. */
public record UnitRiskGradeState(
    UUID gradeId,
    long version,
    UnitGrade grade,
    int year,
    @Nullable String facility,
    UUID enterpriseId,
    String countyCode,
    String townshipCode,
    List<String> departmentCodes,
    @Nullable String gridCode,
    List<String> sectorCodes,
    LocalDate gradedOn) {

  static UnitRiskGradeState after(UnitRiskGrade grade) {
    var in = grade.belonging();
    return new UnitRiskGradeState(
        grade.id(),
        grade.version() + 1,
        grade.grade(),
        grade.year(),
        grade.facility().isEmpty() ? null : grade.facility(),
        in.enterpriseId(),
        in.countyCode(),
        in.townshipCode(),
        in.departmentCodes(),
        in.gridCode(),
        in.sectorCodes(),
        grade.gradedOn());
  }
}
