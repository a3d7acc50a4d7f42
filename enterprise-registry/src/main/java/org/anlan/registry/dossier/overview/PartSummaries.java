package org.anlan.registry.dossier.overview;

import org.anlan.registry.dossier.part.PartKind;
import org.anlan.registry.dossier.part.PartLists;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;

/** What the list across all kinds offers: above all what falls due, and when. */
final class PartSummaries {

  static final ListSpec<PartSummary> SPEC =
      PartLists.<PartSummary>ofAllKinds("dossier-parts")
          .columns(PartSummary.COLUMNS, PartSummary::of)
          .filter(Filters.oneOf("kind", "kind", PartKind.class))
          .defaultSort("number")
          .export("编号", PartSummary::number)
          .export("类别", row -> row.kind().zh())
          .export("单位名称", PartSummary::enterpriseName)
          .export("名称", PartSummary::title)
          .export("乡镇代码", PartSummary::townshipCode)
          .export("主管部门代码", row -> String.join(";", row.departmentCodes()))
          .export("有效期止", PartSummary::validTo)
          .export("效力", row -> row.validity().zh())
          .export("待办日期", PartSummary::dueOn)
          .export("待办事项", row -> row.dueFor() == null ? null : row.dueFor().zh())
          .build();

  private PartSummaries() {}
}
