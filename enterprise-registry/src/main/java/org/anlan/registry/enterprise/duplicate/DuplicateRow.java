package org.anlan.registry.enterprise.duplicate;

import java.util.UUID;
import org.anlan.registry.enterprise.EnterpriseKind;
import org.anlan.registry.enterprise.EnterpriseStatus;
import org.anlan.servicekit.paging.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two records of the same name in the same township. */
@Schema(description = "疑似重复 · Two records that may be one unit")
public record DuplicateRow(
    UUID enterpriseId,
    String number,
    String name,
    EnterpriseKind kind,
    EnterpriseStatus status,
    String townshipCode,
    UUID otherId,
    String otherNumber,
    String otherName,
    EnterpriseStatus otherStatus) {

  static final String COLUMNS =
      """
      id, number, name, kind, status, township_code, other_id, other_number, other_name, other_status
      """;

  static DuplicateRow of(Row row) {
    return new DuplicateRow(
        row.uuid("id"),
        row.text("number"),
        row.text("name"),
        row.value("kind", EnterpriseKind.class),
        row.value("status", EnterpriseStatus.class),
        row.text("township_code"),
        row.uuid("other_id"),
        row.text("other_number"),
        row.text("other_name"),
        row.value("other_status", EnterpriseStatus.class));
  }
}
