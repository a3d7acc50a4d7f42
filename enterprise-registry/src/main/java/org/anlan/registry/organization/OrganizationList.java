package org.anlan.registry.organization;

import org.anlan.registry.directory.Validity;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.ValueType;

/** What the list of organizations offers; everybody may read it. */
final class OrganizationList {

  static final ListSpec<OrganizationRow> SPEC =
      ListSpec.<OrganizationRow>of("organizations", "organization")
          .columns(
              "code, version, kind, name, owner_county, parent_code, division_code, valid_from, valid_to",
              OrganizationRow::of)
          .everybodys()
          .id("code", ValueType.TEXT)
          .search("search_text", "search_bigrams")
          .filter(Filters.text("code", "code"))
          .filter(Filters.text("countyCode", "owner_county"))
          .filter(Filters.oneOf("kind", "kind", OrganizationKind.class))
          .filter(Filters.text("parentCode", "parent_code"))
          .filter(Filters.text("divisionCode", "division_code"))
          .filter(Filters.state("inUse", Validity::condition))
          .sort("code", "code", ValueType.TEXT)
          .sort("name", "name", ValueType.TEXT)
          .export("代码", OrganizationRow::code)
          .export("名称", OrganizationRow::name)
          .export("类型", row -> row.kind().zh())
          .export("上级代码", OrganizationRow::parentCode)
          .export("行政区划", OrganizationRow::divisionCode)
          .export("启用日期", OrganizationRow::validFrom)
          .export("停用日期", OrganizationRow::validTo)
          .build();

  private OrganizationList() {}
}
