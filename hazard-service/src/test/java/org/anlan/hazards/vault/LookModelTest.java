package org.anlan.hazards.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.problem.RuleViolation;
import org.junit.jupiter.api.Test;

/** Whatever few people try in whatever order, nobody looks alone. */
class LookModelTest {

  private static final Instant START = Instant.parse("2026-01-15T02:00:00Z");
  private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");

  /** A verb as the model knows it. */
  enum Verb {
    APPROVE,
    REFUSE,
    LOOK
  }

  @Property(tries = 5_000)
  void theRequestAndItsModelLiveTheSameLife(
      @ForAll @Size(10) List<Verb> verbs,
      @ForAll @Size(10) List<@IntRange(max = 2) Integer> people,
      @ForAll @Size(10) List<@IntRange(max = 20) Integer> pauses) {
    var request = IdentityRequest.ask(ID, "610926", ID, "XS-610926-2026-000001", "核实账户", by(0, 0));
    var status = LookStatus.REQUESTED;
    int until = -1;
    int looks = 0;
    int minute = 0;
    for (int i = 0; i < verbs.size(); i++) {
      minute += pauses.get(i);
      boolean asker = people.get(i) == 0;
      var legal =
          switch (verbs.get(i)) {
            case APPROVE, REFUSE -> status == LookStatus.REQUESTED && !asker;
            case LOOK -> status == LookStatus.APPROVED && asker && minute <= until;
          };
      if (legal) {
        switch (verbs.get(i)) {
          case APPROVE -> {
            status = LookStatus.APPROVED;
            until = minute + 30;
          }
          case REFUSE -> status = LookStatus.REFUSED;
          case LOOK -> looks++;
        }
      }

      assertThat(tell(request, verbs.get(i), by(people.get(i), minute)))
          .as("%s by %s in minute %s of %s", verbs.get(i), people.get(i), minute, status)
          .isEqualTo(legal);

      assertThat(request.status()).isEqualTo(status);
      assertThat(request.view().looks()).isEqualTo(looks);
    }
  }

  @Test
  void aSecondAccountOfTheSameNameIsTheSamePerson() {
    var asker = by(0, 0);
    var other = new Signature("p1", asker.name(), asker.at(), asker.on());
    var request = IdentityRequest.ask(ID, "610926", ID, "XS-610926-2026-000001", "核实账户", asker);

    assertThat(tell(request, Verb.APPROVE, other)).isFalse();
    assertThat(tell(request, Verb.REFUSE, other)).isFalse();
    assertThat(tell(request, Verb.APPROVE, by(1, 0))).isTrue();
    assertThat(tell(request, Verb.LOOK, other)).isFalse();
  }

  private static boolean tell(IdentityRequest request, Verb verb, Signature by) {
    try {
      switch (verb) {
        case APPROVE -> request.approve(by, Duration.ofMinutes(30));
        case REFUSE -> request.refuse(by);
        case LOOK -> request.look(by);
      }
      return true;
    } catch (RuleViolation | NotAllowed refused) {
      return false;
    }
  }

  private static Signature by(int person, int minute) {
    return new Signature(
        "p" + person, "姓名" + person, START.plusSeconds(minute * 60L), LocalDate.of(2026, 1, 15));
  }
}
