package org.anlan.registry.dossier.project;

import java.time.LocalDate;
import java.util.Objects;
import org.anlan.registry.dossier.part.Days;
import org.anlan.registry.dossier.part.Due;
import org.anlan.registry.dossier.part.DueFor;
import org.anlan.registry.dossier.part.PartKind;
import org.anlan.registry.dossier.part.PartLists;
import org.anlan.registry.dossier.part.PartSpec;
import org.anlan.registry.dossier.part.PartView;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** What is particular to construction projects, and what their list offers. */
final class ConstructionProjects {

  /** 安全生产法 31: what is reached without its review is on record, and found by this. */
  private static final String UNREVIEWED =
      "jsonb_path_exists(details, '$.milestones[*] ? (@.reachedOn != null && @.review != \"PASSED\" && @.review != \"NOT_REQUIRED\")')";

  static final PartSpec<ConstructionProject> KIND =
      PartSpec.of(
              PartKind.CONSTRUCTION_PROJECT, ConstructionProject.class, ConstructionProject::name)
          .since(ConstructionProject::startedOn)
          .due((project, rules) -> Due.by(next(project), DueFor.COMPLETION))
          .checked(ConstructionProjects::check);

  static final ListSpec<PartView<ConstructionProject>> SPEC =
      PartLists.of("construction-projects", KIND)
          .filter(Filters.oneOf("kind", "details ->> 'kind'", ProjectKind.class))
          .filter(Filters.flag("unreviewed", UNREVIEWED))
          .export("项目类型", view -> view.details().kind().zh())
          .export("总投资（元）", view -> view.details().invested())
          .export("立项文号", view -> view.details().approval())
          .export("设计审查", view -> review(view.details(), Stage.DESIGNED))
          .export("施工", view -> review(view.details(), Stage.BUILT))
          .export("投入使用", view -> review(view.details(), Stage.IN_USE))
          .build();

  private ConstructionProjects() {}

  /** No stage passes its review before the one that comes before it; reality may be ahead. */
  static void check(ConstructionProject project, LocalDate today) {
    var milestones = project.milestones();
    for (int i = 0; i < milestones.size(); i++) {
      var milestone = milestones.get(i);
      var member = "milestones/" + i;
      Days.notAhead(milestone.reachedOn(), today, member + "/reachedOn");
      Days.notAhead(milestone.reviewedOn(), today, member + "/reviewedOn");
      if (milestones.stream().filter(m -> m.stage() == milestone.stage()).count() > 1) {
        throw InvalidRequest.at("/" + member + "/stage", "milestone-twice");
      }
      if (milestone.review() == ReviewStatus.PASSED && !isCleared(project, milestone.stage())) {
        throw InvalidRequest.at("/" + member + "/review", "milestone-out-of-order");
      }
    }
  }

  /** Whether all stages before this one are cleared. */
  private static boolean isCleared(ConstructionProject project, Stage stage) {
    long cleared =
        project.milestones().stream()
            .filter(m -> m.stage().ordinal() < stage.ordinal() && m.letsTheNextFollow())
            .count();
    return cleared == stage.ordinal();
  }

  private static @Nullable LocalDate next(ConstructionProject project) {
    return project.milestones().stream()
        .filter(m -> m.reachedOn() == null && m.plannedOn() != null)
        .map(Milestone::plannedOn)
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  private static @Nullable String review(ConstructionProject project, Stage stage) {
    return project.milestones().stream()
        .filter(m -> m.stage() == stage)
        .map(m -> m.review().zh())
        .findFirst()
        .orElse(null);
  }
}
