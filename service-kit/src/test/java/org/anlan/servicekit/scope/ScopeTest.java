package org.anlan.servicekit.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScopeTest {

  private static final UUID MILL = UUID.fromString("0197a000-0000-7000-8000-000000000001");
  private static final Row ROW =
      new Row("610926", "610926100", List.of("610926-YJ", "610926-ZJ"), "610926100-G01", MILL);

  @Test
  void eachKindCoversItsOwnRowsAndNoOthers() {
    assertThat(new Scope(ScopeKind.COUNTY, List.of("610926")).covers(ROW)).isTrue();
    assertThat(new Scope(ScopeKind.COUNTY, List.of("610927")).covers(ROW)).isFalse();
    assertThat(Scope.townships(List.of("610926100")).covers(ROW)).isTrue();
    assertThat(Scope.townships(List.of("610926101")).covers(ROW)).isFalse();
    assertThat(Scope.departments(List.of("610926-ZJ")).covers(ROW)).isTrue();
    assertThat(Scope.departments(List.of("610926-JY")).covers(ROW)).isFalse();
    assertThat(new Scope(ScopeKind.GRID, List.of("610926100-G01")).covers(ROW)).isTrue();
    assertThat(new Scope(ScopeKind.GRID, List.of("610926100-G02")).covers(ROW)).isFalse();
    assertThat(new Scope(ScopeKind.ENTERPRISE, List.of(MILL.toString())).covers(ROW)).isTrue();
    assertThat(new Scope(ScopeKind.ENTERPRISE, List.of(UUID.randomUUID().toString())).covers(ROW))
        .isFalse();
    assertThat(Scope.PUBLIC.covers(ROW)).isFalse();
  }

  @Test
  void aRowOfTheWholeCountyBelongsToNoTownship() {
    var row = new Row("610926", null, List.of(), null, null);

    assertThat(Scope.townships(List.of("610926100")).covers(row)).isFalse();
    assertThat(new Scope(ScopeKind.COUNTY, List.of("610926")).covers(row)).isTrue();
  }

  @Test
  void severalTownshipsHaveARoleOfTheirOwn() {
    assertThat(Scope.townships(List.of("610926100")).kind()).isEqualTo(ScopeKind.TOWNSHIP);
    assertThat(Scope.townships(List.of("610926100", "610926101")).kind())
        .isEqualTo(ScopeKind.TOWNSHIPS);
  }

  @Test
  void aValueThatAPolicyCouldTakeForTwoIsRefused() {
    assertThatThrownBy(() -> Scope.townships(List.of("610926100,610926101")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aScopeWithoutItsValueIsNoScope() {
    assertThatThrownBy(() -> new Scope(ScopeKind.COUNTY, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theConditionSaysTheSameAsThePolicy() {
    assertThat(Scope.townships(List.of("610926100")).condition(ScopeColumns.USUAL))
        .isEqualTo(new Condition("township_code = ?", List.of("610926100")));
    assertThat(Scope.departments(List.of("610926-YJ")).condition(ScopeColumns.SEVERAL_DEPARTMENTS))
        .isEqualTo(new Condition("department_codes @> array[?]::text[]", List.of("610926-YJ")));
    assertThat(Scope.PUBLIC.condition(ScopeColumns.USUAL)).isEqualTo(Condition.NEVER);
  }

  private record Row(
      String countyCode,
      @Nullable String townshipCode,
      List<String> departmentCodes,
      @Nullable String gridCode,
      @Nullable UUID enterpriseId)
      implements Scoped {}
}
