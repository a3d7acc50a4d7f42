package org.anlan.registry.sector;

import org.anlan.registry.directory.Validity;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.ValueType;

/** What the list of sectors offers; everybody may read it. */
final class SectorList {

  static final ListSpec<SectorView> SPEC =
      ListSpec.<SectorView>of("sectors", "sector")
          .columns(
              "code, version, name, owner_county, lead_organization, industry_classes, valid_from, valid_to, predecessor_code",
              SectorView::of)
          .everybodys()
          .id("code", ValueType.TEXT)
          .search("search_text", "search_bigrams")
          .filter(Filters.text("code", "code"))
          .filter(Filters.text("countyCode", "owner_county"))
          .filter(Filters.text("leadOrganization", "lead_organization"))
          .filter(Filters.state("inUse", Validity::condition))
          .sort("code", "code", ValueType.TEXT)
          .sort("name", "name", ValueType.TEXT)
          .export("代码", SectorView::code)
          .export("名称", SectorView::name)
          .export("牵头部门", SectorView::leadOrganization)
          .export("国民经济行业", row -> String.join(";", row.industryClasses()))
          .export("启用日期", SectorView::validFrom)
          .export("停用日期", SectorView::validTo)
          .build();

  private SectorList() {}
}
