package org.anlan.registry.enterprise.ledger;

import java.util.List;
import java.util.UUID;
import org.anlan.registry.enterprise.EnterpriseDetails;
import org.anlan.servicekit.scope.Scoped;
import org.jspecify.annotations.Nullable;

/** Where a unit will belong once the line is taken. */
record Place(EnterpriseDetails details, @Nullable UUID enterpriseId) implements Scoped {

  @Override
  public String countyCode() {
    return details.townshipCode().substring(0, 6);
  }

  @Override
  public String townshipCode() {
    return details.townshipCode();
  }

  @Override
  public List<String> departmentCodes() {
    return details.departmentCodes();
  }

  @Override
  public @Nullable String gridCode() {
    return details.gridCode();
  }
}
