package org.anlan.registry.dossier.facility;

import org.anlan.registry.dossier.part.Days;
import org.anlan.registry.dossier.part.Due;
import org.anlan.registry.dossier.part.DueFor;
import org.anlan.registry.dossier.part.PartKind;
import org.anlan.registry.dossier.part.PartLists;
import org.anlan.registry.dossier.part.PartSpec;
import org.anlan.registry.dossier.part.PartView;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;

/** What is particular to obsolete equipment, and what its list offers. */
final class ObsoleteEquipments {

  static final PartSpec<ObsoleteEquipment> KIND =
      PartSpec.of(PartKind.OBSOLETE_EQUIPMENT, ObsoleteEquipment.class, ObsoleteEquipment::name)
          .due(
              (equipment, rules) ->
                  equipment.goneOn() == null ? Due.by(equipment.exitBy(), DueFor.EXIT) : null)
          .checked((equipment, today) -> Days.notAhead(equipment.goneOn(), today, "goneOn"));

  static final ListSpec<PartView<ObsoleteEquipment>> SPEC =
      PartLists.of("obsolete-equipment", KIND)
          .filter(Filters.flag("gone", "(details ->> 'goneOn' is not null)"))
          .export("淘汰目录条目", view -> view.details().catalogueItem())
          .export("数量", view -> view.details().quantity())
          .export("退出计划", view -> view.details().exitPlan())
          .export("计划退出日期", view -> view.details().exitBy())
          .export("实际退出日期", view -> view.details().goneOn())
          .build();

  private ObsoleteEquipments() {}
}
