package org.anlan.servicekit.sample.parcel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.paging.Row;
import org.anlan.servicekit.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What is shown of a parcel. */
public record ParcelView(
    UUID id,
    long version,
    String number,
    String name,
    ParcelSize size,
    @Nullable BigDecimal weight,
    LocalDate sentOn,
    @Nullable LocalDate dueOn,
    boolean overdue,
    Instant createdAt,
    List<String> departmentCodes)
    implements Versioned {

  static ParcelView of(Row row) {
    var due = row.dayOrNull("due_on");
    return new ParcelView(
        row.uuid("id"),
        row.number("version"),
        row.text("number"),
        row.text("name"),
        row.value("size", ParcelSize.class),
        row.decimalOrNull("weight"),
        row.day("sent_on"),
        due,
        due != null && due.isBefore(row.today()),
        row.instant("created_at"),
        row.texts("department_codes"));
  }
}
