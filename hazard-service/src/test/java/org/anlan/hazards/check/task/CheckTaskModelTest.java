package org.anlan.hazards.check.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.anlan.hazards.finding.HazardLink;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.finding.Site;
import org.anlan.hazards.hazard.Hazards;
import org.anlan.servicekit.problem.RuleViolation;

/** A check is done or cancelled once, and moves with its enterprise only until then. */
class CheckTaskModelTest {

  /** A verb as the model knows it. */
  enum Verb {
    COMPLETE,
    CANCEL,
    MOVE
  }

  @Property(tries = 3_000)
  void theCheckAndItsModelLiveTheSameLife(
      @ForAll CheckKind kind,
      @ForAll @Size(8) List<Verb> verbs,
      @ForAll @Size(8) List<@IntRange(max = 3) Integer> towns) {
    var task = task(kind);
    var status = TaskStatus.OPEN;
    int town = 0;
    for (int i = 0; i < verbs.size(); i++) {
      int to = towns.get(i);
      boolean legal = status == TaskStatus.OPEN && (verbs.get(i) != Verb.MOVE || to != town);
      if (legal) {
        switch (verbs.get(i)) {
          case COMPLETE -> status = TaskStatus.DONE;
          case CANCEL -> status = TaskStatus.CANCELLED;
          case MOVE -> town = to;
        }
      }

      assertThat(tell(task, verbs.get(i), to))
          .as("%s of %s", verbs, task.status())
          .isEqualTo(legal);

      assertThat(task.status()).isEqualTo(status);
      assertThat(task.jurisdiction()).isEqualTo(in(town));
      assertThat(task.doneOn() != null).isEqualTo(status == TaskStatus.DONE);
      assertThat(task.findings()).isEqualTo(status == TaskStatus.DONE ? 1 : 0);
      assertThat(task.outcome().cancelled() != null).isEqualTo(status == TaskStatus.CANCELLED);
    }
  }

  private static boolean tell(CheckTask task, Verb verb, int town) {
    var by = Hazards.OFFICER;
    var hazard = new HazardLink(UUID.randomUUID(), "YH-1", Hazards.TODAY);
    try {
      return switch (verb) {
        case COMPLETE -> task.complete(Hazards.TODAY, null, List.of(), List.of(hazard), by) != null;
        case CANCEL -> task.cancel("停产", by) != null;
        case MOVE -> task.follow(task.site(), in(town), by.at()).isPresent();
      };
    } catch (RuleViolation refused) {
      return false;
    }
  }

  private static Jurisdiction in(int town) {
    return new Jurisdiction(
        "610926",
        "61092610" + town,
        "610926-YJ",
        null,
        List.of("GM"),
        Hazards.jurisdiction().enterpriseId());
  }

  private static CheckTask task(CheckKind kind) {
    return CheckTask.assign(
        UUID.randomUUID(),
        "ZC-610926-2026-000001",
        new Order("检查", kind, true, null, null, null, Hazards.TODAY, null),
        new Site("平利县安宁机械厂", null, null, null, null),
        in(0),
        Hazards.OFFICER);
  }
}
