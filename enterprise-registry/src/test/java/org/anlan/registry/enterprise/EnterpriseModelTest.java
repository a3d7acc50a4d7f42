package org.anlan.registry.enterprise;

import static org.anlan.registry.enterprise.Enterprises.NOW;
import static org.anlan.registry.enterprise.Enterprises.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.anlan.registry.enterprise.EnterpriseModel.Verb;
import org.anlan.servicekit.problem.RuleViolation;

/** Random lives of units, lived once by the entity and once by the model. */
class EnterpriseModelTest {

  private static final int YEAR = 2026;

  @Property(tries = 3_000)
  void theUnitAndItsModelLiveTheSameLife(
      @ForAll EnterpriseStatus status,
      @ForAll EnterpriseStatus otherStatus,
      @ForAll boolean anotherCode,
      @ForAll boolean otherWatched,
      @ForAll @Size(max = 30) List<Verb> life) {
    var unit = Enterprises.registered(status);
    var other = Enterprises.secondRecord(otherStatus, anotherCode ? Enterprises.OTHER_CODE : null);
    if (otherWatched) {
      other.decideKeySupervision(YEAR, "粉尘涉爆", TODAY, NOW);
    }
    var model = new EnterpriseModel(status, otherStatus);
    var day = TODAY;
    for (var verb : life) {
      var before = unit.card(NOW);
      day = day.plusDays(1);

      boolean legal = model.tell(verb);

      assertThat(tell(unit, other, verb, day)).as("%s of %s", verb, before).isEqualTo(legal);
      if (!legal) {
        assertThat(unit.card(NOW)).isEqualTo(before);
      }
      assertThat(unit.status()).isEqualTo(model.status);
      assertThat(unit.isKeyIn(YEAR)).isEqualTo(model.watched);
      assertThat(unit.mergedInto() != null).isEqualTo(model.merged);
      assertThat(unit.closedOn() != null).isEqualTo(model.ended);
      assertThat(unit.closingKind() != null).isEqualTo(model.closedByDecision);
      assertThat(unit.card(NOW).status())
          .isEqualTo(model.merged ? EnterpriseStatus.CANCELLED : model.status);
      assertThat(other.isKeyIn(YEAR)).isEqualTo(otherWatched || model.merged && model.watched);
    }
  }

  private static boolean tell(Enterprise unit, Enterprise other, Verb verb, LocalDate day) {
    try {
      switch (verb) {
        case PREPARE -> move(unit, EnterpriseStatus.PREPARING, day);
        case OPERATE -> move(unit, EnterpriseStatus.OPERATING, day);
        case SUSPEND -> move(unit, EnterpriseStatus.SUSPENDED, day);
        case RECTIFY -> move(unit, EnterpriseStatus.RECTIFYING, day);
        case CLOSE -> move(unit, EnterpriseStatus.CLOSED, day);
        case CANCEL -> move(unit, EnterpriseStatus.CANCELLED, day);
        case WATCH -> unit.decideKeySupervision(YEAR, "高危行业", day, NOW);
        case WATCH_NO_MORE -> unit.withdrawKeySupervision(YEAR, "误列", NOW);
        case RENAME -> unit.change(renamed(unit, day), day, false, NOW);
        case MERGE -> {
          unit.mergeInto(other, "重复登记", day, NOW);
          other.takeOverKeySupervisions(unit, NOW);
        }
      }
      return true;
    } catch (RuleViolation refused) {
      return false;
    }
  }

  private static void move(Enterprise unit, EnterpriseStatus to, LocalDate day) {
    var closing = to == EnterpriseStatus.CLOSED ? ClosingKind.VOLUNTARY : null;
    unit.changeStatus(new StatusChange(to, day, "决定", null, closing), day, NOW);
  }

  private static EnterpriseDetails renamed(Enterprise unit, LocalDate day) {
    var details = unit.details(YEAR);
    return new EnterpriseDetails(
        "石材厂" + day,
        details.kind(),
        details.creditCode(),
        details.otherIdentifier(),
        details.townshipCode(),
        details.departmentCodes(),
        details.sectorCodes(),
        details.industryCode(),
        details.gridCode(),
        null,
        details.sizeClass(),
        details.employees(),
        details.premises(),
        details.location(),
        details.address(),
        details.legalRepresentative(),
        details.safetyManager(),
        details.phone(),
        null,
        details.personInCharge(),
        details.traits());
  }
}
