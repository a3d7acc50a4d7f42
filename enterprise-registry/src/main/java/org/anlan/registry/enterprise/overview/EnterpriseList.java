package org.anlan.registry.enterprise.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlan.registry.code.Coded;
import org.anlan.registry.enterprise.ClosingKind;
import org.anlan.registry.enterprise.EnterpriseKind;
import org.anlan.registry.enterprise.EnterpriseStatus;
import org.anlan.registry.enterprise.SizeClass;
import org.anlan.registry.enterprise.trait.Capacity;
import org.anlan.registry.enterprise.trait.ScaleClass;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.Condition;
import org.anlan.servicekit.scope.ScopeColumns;
import org.jspecify.annotations.Nullable;

/** What the list of enterprises offers. Records merged into others are in none of its pages. */
final class EnterpriseList {

  static final ScopeColumns SCOPE = ScopeColumns.SEVERAL_DEPARTMENTS.withEnterprise("id");

  /** What filters and search look at besides what is shown. */
  private static final String FOR_FILTERS =
      ", search_text, search_bigrams, outside_township, sectors_mapped";

  private static final String AS_OF =
      """
      (select %1$s from enterprise
        where merged_into is null and coalesce(valid_since, registered_on) <= %2$s
       union all
       select %1$s from enterprise_past
        where merged_into is null and valid_since <= %2$s and valid_until > %2$s) as enterprise
      """;

  /** As it stands now. */
  static final ListSpec<EnterpriseRow> SPEC =
      spec("(select * from enterprise where merged_into is null) as enterprise", null);

  private EnterpriseList() {}

  /** What the list was at the end of a day. */
  static ListSpec<EnterpriseRow> asOf(LocalDate day) {
    return spec(AS_OF.formatted(EnterpriseRow.COLUMNS + FOR_FILTERS, "date '" + day + "'"), day);
  }

  private static ListSpec<EnterpriseRow> spec(String from, @Nullable LocalDate asOf) {
    return ListSpec.<EnterpriseRow>of("enterprises", from)
        .columns(
            EnterpriseRow.COLUMNS,
            row -> EnterpriseRow.of(row, (asOf == null ? row.today() : asOf).getYear()))
        .scopedBy(SCOPE)
        .filter(new AsOfFilter())
        .search("search_text", "search_bigrams")
        .filter(Filters.text("countyCode", "county_code"))
        .filter(Filters.text("townshipCode", "township_code"))
        .filter(Filters.contains("departmentCode", "department_codes"))
        .filter(Filters.contains("sectorCode", "sector_codes"))
        .filter(Filters.text("gridCode", "grid_code"))
        .filter(Filters.text("industryCode", "industry_code"))
        .filter(Filters.oneOf("kind", "kind", EnterpriseKind.class))
        .filter(Filters.oneOf("status", "status", EnterpriseStatus.class))
        .filter(Filters.oneOf("sizeClass", "size_class", SizeClass.class))
        .filter(PremisesFilter.PREMISES)
        .filter(new TopicFilter())
        .filter(Filters.text("parkCode", "park_code"))
        .filter(Filters.contains("chemicalActivity", "chemical_activities"))
        .filter(Filters.oneOf("scale", "scale", ScaleClass.class))
        .filter(Filters.numbers("capacityFrom", "capacityTo", "capacity"))
        .filter(Filters.oneOf("closing", "closing_kind", ClosingKind.class))
        .filter(Filters.containsNumber("keyYear", "key_years"))
        .filter(
            Filters.state(
                "keySupervision",
                (wanted, today) -> keySupervised(wanted, (asOf == null ? today : asOf).getYear())))
        .filter(
            Filters.state(
                "gridCovered",
                (wanted, today) -> GridCover.condition(wanted, asOf == null ? today : asOf)))
        .filter(Filters.flag("outsideTownship", "coalesce(outside_township, false)"))
        .filter(Filters.flag("sectorsMapped", "sectors_mapped"))
        .filter(Filters.text("creditCode", "credit_code"))
        .filter(Filters.text("number", "number"))
        .filter(Filters.numbers("employeesFrom", "employeesTo", "employees"))
        .filter(Filters.days("registeredFrom", "registeredTo", "registered_on"))
        .sort("number", "number", ValueType.TEXT)
        .sort("name", "name", ValueType.TEXT)
        .sort("registeredOn", "registered_on", ValueType.DAY)
        .sortNullable("employees", "employees", ValueType.INTEGER)
        .defaultSort("number")
        .export("编号", EnterpriseRow::number)
        .export("单位名称", EnterpriseRow::name)
        .export("单位类型", row -> row.kind().zh())
        .export("统一社会信用代码", EnterpriseRow::creditCode)
        .export("其他标识类型", row -> identifier(row, true))
        .export("其他标识号码", row -> identifier(row, false))
        .export("乡镇代码", EnterpriseRow::townshipCode)
        .export("主管部门代码", row -> String.join(";", row.departmentCodes()))
        .export("监管行业", row -> String.join(";", row.sectorCodes()))
        .export("行业代码", EnterpriseRow::industryCode)
        .export("网格代码", EnterpriseRow::gridCode)
        .export("从业人数", EnterpriseRow::employees)
        .export("规模", row -> row.sizeClass() == null ? null : row.sizeClass().zh())
        .export("场所类别", row -> names(row.premises()))
        .export("园区代码", row -> row.traits().parkCode())
        .export("危化品环节", row -> names(row.traits().chemicalActivities()))
        .export("产能", row -> of(row.traits().capacity(), Capacity::amount))
        .export("产能单位", row -> of(row.traits().capacity(), Capacity::unit))
        .export("大中小微", row -> of(row.traits().scale(), scale -> scale.size().zh()))
        .export("重点监管年度", row -> numbers(row.keyYears()))
        .export("经度", row -> row.location() == null ? null : row.location().lon())
        .export("纬度", row -> row.location() == null ? null : row.location().lat())
        .export("坐标系", row -> row.location() == null ? null : row.location().crs().name())
        .export("地址", EnterpriseRow::address)
        .export("状态", row -> row.status().zh())
        .export("关闭退出方式", row -> of(row.closing(), Coded::zh))
        .export("登记日期", EnterpriseRow::registeredOn)
        .build();
  }

  private static Condition keySupervised(boolean wanted, int year) {
    return new Condition((wanted ? "" : "not ") + "key_years @> array[?::integer]", List.of(year));
  }

  private static @Nullable String identifier(EnterpriseRow row, boolean type) {
    var identifier = row.otherIdentifier();
    return identifier == null ? null : type ? identifier.calledInChinese() : identifier.value();
  }

  private static <T, V> @Nullable V of(@Nullable T whole, Function<T, V> part) {
    return whole == null ? null : part.apply(whole);
  }

  private static String names(List<? extends Coded> kinds) {
    return kinds.stream().map(Coded::zh).collect(Collectors.joining(";"));
  }

  private static String numbers(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(";"));
  }
}
