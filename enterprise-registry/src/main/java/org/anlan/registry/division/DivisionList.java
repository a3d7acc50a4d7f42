package org.anlan.registry.division;

import org.anlan.registry.directory.Validity;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.ValueType;

/** What the list of divisions offers; everybody may read it. */
final class DivisionList {

  static final ListSpec<DivisionView> SPEC =
      ListSpec.<DivisionView>of("divisions", "division")
          .columns(
              "code, version, kind, name, owner_county, parent_code, valid_from, valid_to, predecessor_code",
              DivisionView::of)
          .everybodys()
          .id("code", ValueType.TEXT)
          .search("search_text", "search_bigrams")
          .filter(Filters.text("code", "code"))
          .filter(Filters.text("countyCode", "owner_county"))
          .filter(Filters.oneOf("kind", "kind", DivisionKind.class))
          .filter(Filters.text("parentCode", "parent_code"))
          .filter(Filters.state("inUse", Validity::condition))
          .sort("code", "code", ValueType.TEXT)
          .sort("name", "name", ValueType.TEXT)
          .export("代码", DivisionView::code)
          .export("名称", DivisionView::name)
          .export("类型", row -> row.kind().zh())
          .export("上级代码", DivisionView::parentCode)
          .export("启用日期", DivisionView::validFrom)
          .export("停用日期", DivisionView::validTo)
          .export("前身代码", DivisionView::predecessorCode)
          .build();

  private DivisionList() {}
}
