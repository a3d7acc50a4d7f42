package org.anlan.registry.enterprise.register;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.registry.enterprise.EnterpriseDetails;
import org.anlan.registry.enterprise.Placement;
import org.anlan.registry.enterprise.StatusChange;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.web.IfMatch;
import org.anlan.servicekit.web.MergePatch;

/** What happens to an enterprise once it is registered. */
@ApplicationScoped
@Transactional
class EnterpriseService {

  private final EnterpriseRepository enterprises;
  private final Jurisdiction jurisdiction;
  private final Announcements announcements;
  private final MergePatch patches;
  private final EnterpriseViews views;
  private final Clock clock;

  EnterpriseService(
      EnterpriseRepository enterprises,
      Jurisdiction jurisdiction,
      Announcements announcements,
      MergePatch patches,
      EnterpriseViews views,
      Clock clock) {
    this.enterprises = enterprises;
    this.jurisdiction = jurisdiction;
    this.announcements = announcements;
    this.patches = patches;
    this.views = views;
    this.clock = clock;
  }

  EnterpriseView find(UUID id) {
    return views.masked(enterprises.get(id));
  }

  EnterpriseView reveal(UUID id, String purpose) {
    return views.revealed(enterprises.get(id), purpose);
  }

  EnterpriseView change(UUID id, IfMatch expected, JsonNode patch) {
    var enterprise = enterprises.get(id, expected);
    var today = LocalDate.now(clock);
    var before = enterprise.details(today.getYear());
    var wanted = patches.apply(EnterpriseDetails.class, before, patch);
    wanted.checkChangeOf(before);
    var after = judged(enterprise, before, wanted);
    enterprise
        .change(after, today, false, clock.instant())
        .ifPresent(
            fact -> {
              jurisdiction.mustCover(enterprise);
              jurisdiction.mustAllow(fact.fields());
              announcements.tell(enterprise, fact);
            });
    return views.masked(enterprise);
  }

  /** What becomes of a change by what the directory knows. */
  private EnterpriseDetails judged(
      Enterprise enterprise, EnterpriseDetails before, EnterpriseDetails wanted) {
    boolean followed = enterprise.placement().sectorsMapped();
    boolean follows = Placement.follows(wanted, before, followed);
    var judgement = jurisdiction.judge(before, wanted);
    if (judgement.isEmpty()) {
      return wanted;
    }
    boolean industryChanged = !Objects.equals(before.industryCode(), wanted.industryCode());
    var after =
        follows && (industryChanged || wanted.sectorCodes().isEmpty())
            ? judgement.get().mapped(wanted)
            : wanted;
    var placement = judgement.get().placement(after, follows);
    jurisdiction.mustLieWithin(after, placement);
    enterprise.judged(placement);
    return after;
  }

  EnterpriseView changeStatus(UUID id, IfMatch expected, StatusChange change) {
    change.check();
    var enterprise = enterprises.get(id, expected);
    announcements.tell(
        enterprise, enterprise.changeStatus(change, LocalDate.now(clock), clock.instant()));
    return views.masked(enterprise);
  }

  EnterpriseView decideKeySupervision(UUID id, IfMatch expected, KeyDecision decision) {
    var enterprise = enterprises.get(id, expected);
    var now = clock.instant();
    announcements.tell(
        enterprise,
        decision.takesBack()
            ? enterprise.withdrawKeySupervision(decision.year(), decision.reason(), now)
            : enterprise.decideKeySupervision(
                decision.year(), decision.reason(), LocalDate.now(clock), now));
    return views.masked(enterprise);
  }

  EnterpriseView merge(UUID id, IfMatch expected, Merge merge) {
    enterprises.hold(Set.copyOf(List.of(id, merge.into())));
    var enterprise = enterprises.get(id, expected);
    var other = other(merge.into());
    var now = clock.instant();
    announcements.tell(
        enterprise, enterprise.mergeInto(other, merge.reason(), LocalDate.now(clock), now));
    var watched = other.takeOverKeySupervisions(enterprise, now);
    if (!watched.isEmpty()) {
      announcements.tell(other, watched);
    }
    return views.masked(enterprise);
  }

  private Enterprise other(UUID into) {
    try {
      return enterprises.get(into);
    } catch (NotFound e) {
      throw InvalidRequest.at("/into", "not-found");
    }
  }
}
