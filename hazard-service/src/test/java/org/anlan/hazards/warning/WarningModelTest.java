package org.anlan.hazards.warning;

import static org.anlan.hazards.warning.Warnings.at;
import static org.anlan.hazards.warning.Warnings.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.anlan.hazards.profile.WarningColour;
import org.anlan.hazards.profile.WarningRules;
import org.anlan.hazards.warning.WarningModel.Verb;
import org.anlan.servicekit.problem.RuleViolation;

/** Random lives of warnings, lived once by the entity and once by the model. */
class WarningModelTest {

  @Property(tries = 5_000)
  void theWarningAndItsModelLiveTheSameLife(
      @ForAll WarningColour colour,
      @ForAll boolean inGrid,
      @ForAll @Size(max = 20) List<Verb> life,
      @ForAll @Size(value = 20) List<@IntRange(max = 80) Integer> pauses) {
    var warning = Warnings.raised(colour, inGrid);
    var model = new WarningModel(colour, inGrid);
    int hour = 0;
    for (int i = 0; i < life.size(); i++) {
      hour += pauses.get(i);
      var before = WarningView.of(warning, false);

      boolean legal = model.tell(life.get(i), hour);

      assertThat(tell(warning, life.get(i), hour))
          .as("%s of %s", life.get(i), before)
          .isEqualTo(legal);
      if (!legal) {
        assertThat(WarningView.of(warning, false)).isEqualTo(before);
      }
      assertThat(warning.status()).isEqualTo(model.status);
      assertThat(warning.colour()).isEqualTo(model.colour);
      assertThat(warning.rung().ordinal()).isEqualTo(model.rung);
      assertThat(warning.answer() != null).isEqualTo(model.answered);
      assertThat(warning.clearedAt() != null).isEqualTo(model.status == WarningStatus.CLEARED);
    }
  }

  private static boolean tell(Warning warning, Verb verb, int hour) {
    try {
      return switch (verb) {
        case ACKNOWLEDGE -> warning.acknowledge("已派员", by(hour)) != null;
        case CLEAR -> warning.clear("已研判", by(hour)) != null;
        case LOOK -> warning.climb(WarningRules.usual(), at(hour)).isPresent();
        case AGGRAVATE -> {
          int now = warning.colour().ordinal();
          // the search names graver colours only
          yield now > 0 && warning.aggravate(WarningColour.values()[now - 1], at(hour)) != null;
        }
      };
    } catch (RuleViolation refused) {
      return false;
    }
  }
}
