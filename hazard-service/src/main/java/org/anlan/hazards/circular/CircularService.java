package org.anlan.hazards.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlan.hazards.circular.CircularResource.IssueCircular;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.hazards.hazard.HazardRepository;
import org.anlan.hazards.procedure.Desk;
import org.anlan.hazards.profile.Evidence;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.numbering.Numbers;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.profile.CountySettings;

/** Issues circulars; each hazard that one names has it in its file, and says so. */
@ApplicationScoped
@Transactional
class CircularService {

  private final CircularRepository circulars;
  private final HazardRepository hazards;
  private final Desk desk;
  private final Issuers issuers;
  private final Numbers numbers;
  private final Outbox outbox;
  private final CountySettings<HazardProfile> profiles;

  CircularService(
      CircularRepository circulars,
      HazardRepository hazards,
      Desk desk,
      Issuers issuers,
      Numbers numbers,
      Outbox outbox,
      CountySettings<HazardProfile> profiles) {
    this.circulars = circulars;
    this.hazards = hazards;
    this.desk = desk;
    this.issuers = issuers;
    this.numbers = numbers;
    this.outbox = outbox;
    this.profiles = profiles;
  }

  CircularView issue(IssueCircular r) {
    var by = desk.signature();
    var named = named(r.hazardIds());
    var county = named.getFirst().jurisdiction().countyCode();
    var institution = institution(county);
    var circular =
        Circular.issue(
            Ids.next(),
            numbers.next("TB", county, by.on().getYear()),
            county,
            new Circular.Content(
                r.documentNumber(),
                Objects.requireNonNullElse(r.issuedOn(), by.on()),
                issuers.issuer(r.issuer()),
                r.reason(),
                named.stream().map(Hazard::id).toList()),
            by);
    var facts =
        named.stream().map(hazard -> hazard.keepRegime(circular.entry(institution, by))).toList();
    circulars.add(circular);
    facts.forEach(outbox::append);
    return CircularView.of(circular, named);
  }

  CircularView find(UUID id) {
    return circulars.get(id);
  }

  /** The 制 of the county that circulars prove. */
  private String institution(String county) {
    return profiles.of(county).regime().institutions().stream()
        .filter(institution -> institution.evidence().contains(Evidence.NOTICE))
        .findFirst()
        .orElseThrow(() -> new RuleViolation("no-circulars"))
        .name();
  }

  /** Each once, all of one county; one that is not the caller's is as unknown as none. */
  private List<Hazard> named(List<UUID> ids) {
    var found =
        hazards.inSight(ids).stream().collect(Collectors.toMap(Hazard::id, Function.identity()));
    var named = new LinkedHashSet<Hazard>();
    var unknown = new ArrayList<InvalidRequest.Fault>();
    for (int i = 0; i < ids.size(); i++) {
      var hazard = found.get(ids.get(i));
      if (hazard == null || !named.isEmpty() && !inCountyOf(named.getFirst(), hazard)) {
        unknown.add(new InvalidRequest.Fault("/hazardIds/" + i, "unknown-hazard"));
      } else {
        named.add(hazard);
      }
    }
    if (!unknown.isEmpty()) {
      throw new InvalidRequest(unknown);
    }
    return List.copyOf(named);
  }

  private static boolean inCountyOf(Hazard one, Hazard other) {
    return one.jurisdiction().countyCode().equals(other.jurisdiction().countyCode());
  }
}
