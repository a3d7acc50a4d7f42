package org.anlan.registry.supervision;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.servicekit.scope.Scoped;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The unit that is looked after, and where it belongs: whoever sees the unit sees the link. */
@Embeddable
public record Ward(
    UUID enterpriseId,
    String countyCode,
    String townshipCode,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> departmentCodes,
    @Nullable String gridCode)
    implements Scoped {

  static Ward of(Enterprise enterprise) {
    return new Ward(
        enterprise.id(),
        enterprise.countyCode(),
        enterprise.townshipCode(),
        enterprise.departmentCodes(),
        enterprise.gridCode());
  }
}
