package org.anlan.hazards.clue.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.anlan.hazards.clue.Clue;
import org.anlan.hazards.clue.ClueDesk;
import org.anlan.hazards.clue.ClueView;
import org.anlan.hazards.clue.Verdict;
import org.anlan.hazards.clue.handling.VerdictResource.AnswerReporter;
import org.anlan.hazards.clue.handling.VerdictResource.DismissClue;
import org.anlan.hazards.finding.Occasion;
import org.anlan.hazards.finding.OccasionKind;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.hazards.hazard.HazardRepository;
import org.anlan.hazards.registration.Locator;
import org.anlan.hazards.registration.Registrar;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** The use cases of whoever looked into a clue. */
@ApplicationScoped
@Transactional
class VerdictService {

  private final ClueDesk desk;
  private final Registrar registrar;
  private final Locator locator;
  private final HazardRepository hazards;
  private final PhotographService photographs;
  private final Clock clock;

  VerdictService(
      ClueDesk desk,
      Registrar registrar,
      Locator locator,
      HazardRepository hazards,
      PhotographService photographs,
      Clock clock) {
    this.desk = desk;
    this.registrar = registrar;
    this.locator = locator;
    this.hazards = hazards;
    this.photographs = photographs;
    this.clock = clock;
  }

  /** A hazard comes on record in the same transaction, by the use case of every registration. */
  ClueView confirm(UUID id, IfMatch seen, ConfirmClue r) {
    return desk.tellAsInCharge(
        id,
        seen,
        (clue, by, limits) -> {
          clue.mustBeLookedInto();
          return clue.confirm(verdict(clue, r), r.conclusion(), by, limits);
        });
  }

  ClueView dismiss(UUID id, IfMatch seen, DismissClue r) {
    return desk.tellAsInCharge(
        id, seen, (clue, by, limits) -> clue.dismiss(r.reason(), by, limits));
  }

  ClueView answer(UUID id, IfMatch seen, AnswerReporter r) {
    return desk.tellAsInCharge(id, seen, (clue, by, limits) -> clue.answer(r.text(), by));
  }

  private Verdict verdict(Clue clue, ConfirmClue r) {
    if (r.contradiction() != null) {
      throw InvalidRequest.at("/" + r.contradiction(), "misdeed-or-hazard");
    }
    if (r.misdeed() != null) {
      return Verdict.misdeed(r.misdeed(), desk.fact(clue, r.misdeed(), r.sameAs()));
    }
    var hazard = hazard(clue, r);
    photographs.handOn(clue, hazard);
    return Verdict.hazard(hazard.id());
  }

  private Hazard hazard(Clue clue, ConfirmClue r) {
    if (r.hazardId() != null) {
      return known(r.hazardId(), r.enterprise(clue));
    }
    if (r.level() == null) {
      throw InvalidRequest.at("/level", "required");
    }
    if (r.lacksDescription(clue)) {
      throw InvalidRequest.at("/description", "required");
    }
    if (r.repeatsTheReporter(clue)) {
      throw InvalidRequest.at("/description", "words-of-reporter");
    }
    return registrar.register(
        r.finding(clue, clock),
        locator.locate(r.place(clue)),
        new Occasion(OccasionKind.CLUE, clue.id()));
  }

  /** One that still is one, of the enterprise that the clue speaks of. */
  private Hazard known(UUID id, @Nullable UUID enterprise) {
    var hazard = inSight(id);
    if (!hazard.isOpen()) {
      throw new RuleViolation("clue-hazard-not-open", hazard.number());
    }
    if (enterprise != null && !enterprise.equals(hazard.enterpriseId())) {
      throw new RuleViolation("clue-hazard-of-other-enterprise", hazard.number());
    }
    return hazard;
  }

  /** One that is out of sight is as unknown as one that is not there. */
  private Hazard inSight(UUID id) {
    try {
      return hazards.get(id);
    } catch (NotFound e) {
      throw InvalidRequest.at("/hazardId", "unknown-hazard");
    }
  }
}
