package org.anlan.registry.dossier.part;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.Condition;
import org.anlan.servicekit.scope.ScopeColumns;
import org.jspecify.annotations.Nullable;

/** What every list of parts offers; a kind adds filters and columns of its own. */
public final class PartLists {

  /** A part whose validity ran out is no trouble where a later one is there. */
  private static final String SUPERSEDED =
      """
      (exists (select from dossier_part l
                where l.enterprise_id = p.enterprise_id and l.kind = p.kind and l.ended_on is null
                  and l.from_on > p.from_on)
       or p.enterprise_id is null and exists (
               select from dossier_part l
                where l.enterprise_id is null and l.kind = p.kind and l.ended_on is null
                  and l.county_code = p.county_code and l.township_code is not distinct from p.township_code
                  and l.department_codes = p.department_codes and l.from_on > p.from_on))
      """;

  private static final String SUCCESSIVE =
      Arrays.stream(PartKind.values())
          .filter(PartKind::isSuccessive)
          .map(kind -> "'" + kind + "'")
          .collect(Collectors.joining(", ", "p.kind in (", ")"));

  /** The same over parts {@code p} of several kinds, of which not all succeed each other. */
  public static final String SUPERSEDED_OF_ANY_KIND = "(" + SUCCESSIVE + " and " + SUPERSEDED + ")";

  private static final String FROM =
      """
      (select p.*, e.name as enterprise_name, %s as superseded
         from dossier_part p left join enterprise e on e.id = p.enterprise_id where %s) as part
      """;

  private PartLists() {}

  /** The list of one kind, by the name of its collection. */
  public static <D> ListSpec.Builder<PartView<D>> of(String name, PartSpec<D> spec) {
    var superseded = spec.kind().isSuccessive() ? SUPERSEDED : "false";
    return usual(
            ListSpec.<PartView<D>>of(
                    name, FROM.formatted(superseded, "p.kind = '" + spec.kind() + "'"))
                .columns(PartView.COLUMNS, row -> PartView.of(spec, row)))
        .defaultSort("number")
        .export("编号", PartView::number)
        .export("单位名称", PartView::enterpriseName)
        .export("名称", PartView::title)
        .export("乡镇代码", PartView::townshipCode)
        .export("主管部门代码", view -> String.join(";", view.departmentCodes()))
        .export("有效期起", PartView::validFrom)
        .export("有效期止", PartView::validTo)
        .export("效力", view -> view.validity().zh())
        .export("待办日期", PartLists::dueOn)
        .export("待办事项", view -> view.dueFor() == null ? null : view.dueFor().zh())
        .export("撤销日期", PartView::withdrawnOn)
        .export("撤销原因", PartView::withdrawalReason);
  }

  private static @Nullable Object dueOn(PartView<?> view) {
    return view.dueOn() == null && view.dueFor() != null ? "待定（放假安排未载入）" : view.dueOn();
  }

  /** The list across all kinds. */
  public static <T> ListSpec.Builder<T> ofAllKinds(String name) {
    return usual(ListSpec.<T>of(name, FROM.formatted(SUPERSEDED_OF_ANY_KIND, "true")));
  }

  private static <T> ListSpec.Builder<T> usual(ListSpec.Builder<T> list) {
    return list.scopedBy(ScopeColumns.SEVERAL_DEPARTMENTS)
        .search("search_text", "search_bigrams")
        .filter(Filters.uuid("enterpriseId", "enterprise_id"))
        .filter(Filters.text("countyCode", "county_code"))
        .filter(Filters.text("townshipCode", "township_code"))
        .filter(Filters.contains("departmentCode", "department_codes"))
        .filter(Filters.text("gridCode", "grid_code"))
        .filter(Filters.text("number", "number"))
        .filter(StateFilter.VALIDITY)
        .filter(new OpenFilter(Filters.days("dueFrom", "dueTo", "due_on")))
        .filter(new OpenFilter(Filters.oneOf("dueFor", "due_for", DueFor.class)))
        .filter(Filters.state("overdue", PartLists::overdue))
        .filter(Filters.days("expiresFrom", "expiresTo", "until_on"))
        .sort("number", "number", ValueType.TEXT)
        .sort("title", "title", ValueType.TEXT)
        .sortNullable("validFrom", "from_on", ValueType.DAY)
        .sortNullable("validTo", "until_on", ValueType.DAY)
        .sortNullable("dueOn", "due_on", ValueType.DAY);
  }

  private static Condition overdue(boolean wanted, LocalDate today) {
    var late = "(" + OpenFilter.OPEN + " and coalesce(due_on < ?, false))";
    return new Condition(wanted ? late : "not " + late, List.of(today));
  }
}
