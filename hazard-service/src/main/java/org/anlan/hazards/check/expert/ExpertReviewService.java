package org.anlan.hazards.check.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anlan.hazards.check.expert.ExpertReviewResource.RecordReview;
import org.anlan.hazards.finding.HazardLink;
import org.anlan.hazards.finding.Occasion;
import org.anlan.hazards.finding.OccasionKind;
import org.anlan.hazards.procedure.Desk;
import org.anlan.hazards.registration.FoundHazard;
import org.anlan.hazards.registration.Locator;
import org.anlan.hazards.registration.Registrar;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.numbering.Numbers;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;
import org.anlan.servicekit.web.IfMatch;

/** Puts visits of experts on record, and opens the hazards that they found. */
@ApplicationScoped
@Transactional
class ExpertReviewService {

  private final ExpertReviewRepository reviews;
  private final Registrar registrar;
  private final Locator locator;
  private final Numbers numbers;
  private final Outbox outbox;
  private final Desk desk;
  private final Caller caller;

  ExpertReviewService(
      ExpertReviewRepository reviews,
      Registrar registrar,
      Locator locator,
      Numbers numbers,
      Outbox outbox,
      Desk desk,
      Caller caller) {
    this.reviews = reviews;
    this.registrar = registrar;
    this.locator = locator;
    this.numbers = numbers;
    this.outbox = outbox;
    this.desk = desk;
    this.caller = caller;
  }

  ExpertReviewView record(RecordReview r) {
    var by = desk.signature();
    if (r.on().isAfter(by.on())) {
      throw InvalidRequest.at("/on", "date-in-future", r.on());
    }
    if (r.kind() == ExpertReviewKind.THIRD_PARTY
        && (r.contract() == null || !r.contract().hasNumber())) {
      throw InvalidRequest.at("/contract/number", "required");
    }
    var where = locator.locate(r.claimedPlace());
    var number = numbers.next("PS", where.jurisdiction().countyCode(), by.on().getYear());
    var byUnit = caller.scope().kind() == ScopeKind.ENTERPRISE;
    var review = ExpertReview.record(Ids.next(), number, r.visit(byUnit), where, by);
    review.finds(open(review, Objects.requireNonNullElse(r.findings(), List.of())));
    var fact = review.recorded();
    reviews.add(review);
    outbox.append(fact);
    return ExpertReviewView.of(review);
  }

  ExpertReviewView find(UUID id) {
    return ExpertReviewView.of(reviews.get(id));
  }

  ExpertReviewView supplement(UUID id, IfMatch seen, List<FoundHazard> findings) {
    var review = reviews.get(id);
    seen.check(review.version());
    var fact = review.supplement(open(review, findings), desk.signature());
    reviews.write();
    outbox.append(fact);
    return ExpertReviewView.of(review);
  }

  private List<HazardLink> open(ExpertReview review, List<FoundHazard> findings) {
    var occasion = new Occasion(OccasionKind.EXPERT_REVIEW, review.id());
    var hazards = new ArrayList<HazardLink>();
    for (int i = 0; i < findings.size(); i++) {
      var hazard =
          registrar.open(
              findings.get(i),
              review.kind().source(),
              review.heldOn(),
              review.where(),
              occasion,
              "/findings/" + i);
      hazards.add(new HazardLink(hazard.id(), hazard.number(), review.heldOn()));
    }
    return hazards;
  }
}
