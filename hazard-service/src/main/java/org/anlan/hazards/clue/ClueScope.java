package org.anlan.hazards.clue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.reference.DutyCatalogue;
import org.anlan.servicekit.scope.Scoped;
import org.jspecify.annotations.Nullable;

/**
 * Whose a clue is: the columns that decide who sees it. Never the enterprise it is about.
 *
 * @param townshipCode null while nobody knows where it is
 * @param departmentCode whom it was dispatched to, before that whoever wrote it down
 */
@Embeddable
public record ClueScope(
    @Column(name = "county_code") String countyCode,
    @Column(name = "township_code") @Nullable String townshipCode,
    @Column(name = "department_code") @Nullable String departmentCode,
    @Column(name = "grid_code") @Nullable String gridCode)
    implements Scoped {

  @Override
  public List<String> departmentCodes() {
    return departmentCode == null ? List.of() : List.of(departmentCode);
  }

  @Override
  public @Nullable UUID enterpriseId() {
    return null;
  }

  /**
   * Whether it is with a government that does not see it any more: it went along with its
   * enterprise to another township.
   */
  public boolean isOutOfSight() {
    var township = departmentCode == null ? null : DutyCatalogue.townshipOf(departmentCode);
    return township != null && !township.equals(townshipCode);
  }

  /** Whoever it is left to sees it: a department by its code, a government by its township. */
  public ClueScope leftTo(String body) {
    var township = DutyCatalogue.townshipOf(body);
    return township == null || township.equals(townshipCode)
        ? new ClueScope(countyCode, townshipCode, body, gridCode)
        : new ClueScope(countyCode, township, body, null);
  }
}
