package org.anlan.registry.dossier.project;

import org.anlan.registry.dossier.part.Days;
import org.anlan.registry.dossier.part.Due;
import org.anlan.registry.dossier.part.DueFor;
import org.anlan.registry.dossier.part.PartKind;
import org.anlan.registry.dossier.part.PartLists;
import org.anlan.registry.dossier.part.PartSpec;
import org.anlan.registry.dossier.part.PartView;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;

/** What is particular to upgrade projects, and what their list offers. */
final class UpgradeProjects {

  static final PartSpec<UpgradeProject> KIND =
      PartSpec.of(PartKind.UPGRADE_PROJECT, UpgradeProject.class, UpgradeProject::name)
          .since(UpgradeProject::startedOn)
          .due(
              (project, rules) ->
                  project.completedOn() == null
                      ? Due.by(project.completeBy(), DueFor.COMPLETION)
                      : null)
          .checked(
              (project, today) -> {
                Days.inOrder(project.startedOn(), project.completeBy(), "completeBy");
                Days.inOrder(project.startedOn(), project.completedOn(), "completedOn");
                Days.notAhead(project.completedOn(), today, "completedOn");
              });

  static final ListSpec<PartView<UpgradeProject>> SPEC =
      PartLists.of("upgrade-projects", KIND)
          .filter(Filters.oneOf("kind", "details ->> 'kind'", UpgradeKind.class))
          .filter(Filters.flag("completed", "(details ->> 'completedOn' is not null)"))
          .export("改造类型", view -> view.details().kind().zh())
          .export("投资（元）", view -> view.details().invested())
          .export("进度（%）", view -> view.details().progress())
          .export("计划完成日期", view -> view.details().completeBy())
          .export("完成日期", view -> view.details().completedOn())
          .build();

  private UpgradeProjects() {}
}
