package org.anlan.hazards.warning;

import java.util.List;
import java.util.Optional;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.profile.WarningKind;
import org.anlan.hazards.profile.WarningRules;

/** Who is warned, the nearest first. */
public enum Rung {
  GRID("网格"),
  TOWNSHIP("乡镇"),
  DEPARTMENT("部门"),
  COUNTY("县");

  /** From the top, so that nothing climbs two rungs in one round. */
  static final List<Rung> CLIMBING = List.of(DEPARTMENT, TOWNSHIP, GRID);

  private final String word;

  Rung(String word) {
    this.word = word;
  }

  /** As workbooks write it. */
  public String word() {
    return word;
  }

  /**
   * Who is warned first: of a late clue the body that has it; what lies in no township is the
   * county's.
   */
  static Rung nearest(WarningKind kind, Jurisdiction in) {
    if (kind == WarningKind.CLUE_LATE) {
      return DEPARTMENT;
    }
    if (in.townshipCode().isEmpty()) {
      return COUNTY;
    }
    return in.gridCode() == null ? TOWNSHIP : GRID;
  }

  /** Who is warned next, where no department has it yet the county; the county is the last. */
  Optional<Rung> next(Jurisdiction in) {
    return switch (this) {
      case GRID -> Optional.of(TOWNSHIP);
      case TOWNSHIP -> Optional.of(in.departmentCode().isEmpty() ? COUNTY : DEPARTMENT);
      case DEPARTMENT -> Optional.of(COUNTY);
      case COUNTY -> Optional.empty();
    };
  }

  /** How long it may rest here. */
  int hours(WarningRules rules) {
    return switch (this) {
      case GRID -> rules.gridHours();
      case TOWNSHIP -> rules.townshipHours();
      case DEPARTMENT -> rules.departmentHours();
      case COUNTY -> Integer.MAX_VALUE;
    };
  }
}
