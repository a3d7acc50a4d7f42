package org.anlan.registry.dossier.dishonesty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.anlan.registry.dossier.dishonesty.DishonestyModel.Verb;
import org.anlan.servicekit.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Random courses of the procedure, gone once by the entry and once by the model. */
class DishonestyModelTest {

  private static final LocalDate START = LocalDate.of(2020, 1, 10);

  @Property(tries = 5_000)
  void theEntryAndItsModelGoTheSameWay(@ForAll @Size(max = 60) List<Verb> course) {
    var entry = DishonestyEntry.noticed("瞒报事故", "第六条", START);
    var model = new DishonestyModel();
    for (var verb : course) {
      var today = START.plusMonths(model.month);

      boolean legal = model.tell(verb);

      var after = tell(entry, verb, today);
      assertThat(after != null).as("%s of %s on %s", verb, entry, today).isEqualTo(legal);
      entry = after == null ? entry : after;
      assertThat(entry.status()).isEqualTo(model.status);
      assertThat(entry.removedOn() != null).isEqualTo(model.status == DishonestyStatus.REMOVED);
      assertThat(entry.until() == null).isEqualTo(model.status == DishonestyStatus.NOTICED);
    }
  }

  private static @Nullable DishonestyEntry tell(DishonestyEntry entry, Verb verb, LocalDate on) {
    try {
      return switch (verb) {
        case DECIDE -> entry.decide(new Decision(on, "1号", "应急管理局"), on);
        case PUBLISH -> entry.publish(new Publication(on, "信用中国"), on);
        case APPLY -> entry.applyForRemoval(new RemovalApplication(on, "已整改"), on);
        case REMOVE -> entry.remove(new Removal(on, "2号"), on);
        case RESTORE -> entry.restore(new Restoration(on, "虚假申请"), on);
        case EXPIRE -> entry.expire(on);
        case WAIT -> entry;
      };
    } catch (RuleViolation | IllegalStateException refused) {
      return null;
    }
  }
}
