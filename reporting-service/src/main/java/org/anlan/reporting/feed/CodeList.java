package org.anlan.reporting.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Condition;
import org.anlan.servicekit.scope.ScopeColumns;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The registry's codes for other systems. */
final class CodeList {

  private static final Map<String, String> KINDS =
      Map.of(
          "divisions", "DIVISION",
          "organizations", "ORGANIZATION",
          "sectors", "SECTOR",
          "grids", "GRID");

  static final ListSpec<Code> SPEC =
      ListSpec.<Code>of("codes", "directory_entry d")
          .columns(
              "d.code, d.name, d.parent, d.valid_from, d.valid_to",
              row ->
                  new Code(
                      row.text("code"),
                      row.text("name"),
                      row.textOrNull("parent"),
                      row.dayOrNull("valid_from"),
                      row.dayOrNull("valid_to")))
          .scopedBy(new ScopeColumns("d.county_code", "", "", false, "", ""))
          .id("d.code", ValueType.TEXT)
          .build();

  private CodeList() {}

  static Condition named(String list) {
    var kind = KINDS.get(list);
    if (kind == null) {
      throw new NotFound();
    }
    return new Condition("d.kind = ?", List.of(kind));
  }

  /** A code with its name and validity. */
  @Schema(name = "Code")
  public record Code(
      String code,
      String name,
      @Nullable String parent,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {}
}
