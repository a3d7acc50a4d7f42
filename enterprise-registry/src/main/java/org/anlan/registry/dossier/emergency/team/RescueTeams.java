package org.anlan.registry.dossier.emergency.team;

import org.anlan.registry.dossier.part.PartKind;
import org.anlan.registry.dossier.part.PartLists;
import org.anlan.registry.dossier.part.PartSpec;
import org.anlan.registry.dossier.part.PartView;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;

/** What is particular to rescue teams, and what their list offers. */
final class RescueTeams {

  static final PartSpec<RescueTeam> KIND =
      PartSpec.of(PartKind.RESCUE_TEAM, RescueTeam.class, RescueTeam::name)
          .at(RescueTeam::location)
          .personal("leader");

  static final ListSpec<PartView<RescueTeam>> SPEC =
      PartLists.of("rescue-teams", KIND)
          .filter(Filters.oneOf("kind", "details ->> 'kind'", TeamKind.class))
          .filter(Filters.box("bbox", "longitude", "latitude"))
          .export("队伍类别", view -> view.details().kind().zh())
          .export("驻地", view -> view.details().base())
          .export("队员人数", view -> view.details().members())
          .export("负责人", view -> view.details().leader())
          .export("值班电话", view -> view.details().dutyPhone())
          .export("主要装备", view -> String.join(";", view.details().equipment()))
          .build();

  private RescueTeams() {}
}
