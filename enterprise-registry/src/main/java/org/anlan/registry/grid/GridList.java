package org.anlan.registry.grid;

import org.anlan.registry.directory.Validity;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.ValueType;

/** What the list of grids offers; everybody may read it. */
final class GridList {

  static final ListSpec<GridRow> SPEC =
      ListSpec.<GridRow>of("grids", "grid")
          .columns(
              "code, version, name, owner_county, township_code, parent_code, jsonb_array_length(members) as member_count, valid_from, valid_to",
              GridRow::of)
          .everybodys()
          .id("code", ValueType.TEXT)
          .search("search_text", "search_bigrams")
          .filter(Filters.text("code", "code"))
          .filter(Filters.text("countyCode", "owner_county"))
          .filter(Filters.text("townshipCode", "township_code"))
          .filter(Filters.text("parentCode", "parent_code"))
          .filter(Filters.state("inUse", Validity::condition))
          .sort("code", "code", ValueType.TEXT)
          .sort("name", "name", ValueType.TEXT)
          .export("代码", GridRow::code)
          .export("名称", GridRow::name)
          .export("乡镇代码", GridRow::townshipCode)
          .export("上级代码", GridRow::parentCode)
          .export("网格员人数", GridRow::memberCount)
          .export("启用日期", GridRow::validFrom)
          .export("停用日期", GridRow::validTo)
          .build();

  private GridList() {}
}
