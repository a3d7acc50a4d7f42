package org.anlan.registry.dossier.part;

import java.util.List;
import java.util.UUID;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.servicekit.scope.Scoped;
import org.jspecify.annotations.Nullable;

/** Where a part belongs: to a unit, or where it has none to a township or the county itself. */
public record Home(
    @Nullable UUID enterpriseId,
    String countyCode,
    @Nullable String townshipCode,
    List<String> departmentCodes,
    @Nullable String gridCode)
    implements Scoped {

  /** Copies the departments. */
  public Home {
    departmentCodes = List.copyOf(departmentCodes);
  }

  /** With the unit. */
  public static Home of(Enterprise enterprise) {
    return new Home(
        enterprise.id(),
        enterprise.countyCode(),
        enterprise.townshipCode(),
        enterprise.departmentCodes(),
        enterprise.gridCode());
  }
}
