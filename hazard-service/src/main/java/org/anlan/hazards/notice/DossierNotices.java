package org.anlan.hazards.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.hazards.reference.EnterpriseCard;
import org.anlan.hazards.reference.EnterpriseCards;
import org.anlan.servicekit.event.Fact;
import org.anlan.servicekit.event.Subscriber;
import org.anlan.servicekit.profile.CountySettings;

/**
 * Tells a unit, its township and its departments what falls due of its dossier: the registry knows
 * the day, but notices are read here.
 */
@ApplicationScoped
class DossierNotices implements Subscriber {

  /** What was told longer ago is no news, such as on the day this service first listens. */
  private static final Duration NEWS = Duration.ofDays(7);

  private final EnterpriseCards cards;
  private final Notices notices;
  private final CountySettings<HazardProfile> profiles;
  private final Clock clock;

  DossierNotices(
      EnterpriseCards cards, Notices notices, CountySettings<HazardProfile> profiles, Clock clock) {
    this.cards = cards;
    this.notices = notices;
    this.profiles = profiles;
    this.clock = clock;
  }

  /** As it was called when licences were all there was: what it has received goes by the name. */
  @Override
  public String name() {
    return "licence-notices";
  }

  @Override
  public Set<String> topics() {
    return Set.of("anlan.dossier-part");
  }

  @Override
  public boolean wants(String type) {
    return DossierMatter.of(type).isPresent();
  }

  @Override
  public void receive(Fact fact) {
    var unit = fact.data().path("enterpriseId");
    if (unit.isTextual() && fact.time().isAfter(clock.instant().minus(NEWS))) {
      cards.find(UUID.fromString(unit.asText())).ifPresent(card -> tell(fact, card));
    }
  }

  /** The unit by its id, offices by their codes. */
  private void tell(Fact fact, EnterpriseCard card) {
    var title = DossierMatter.of(fact.type()).orElseThrow().title(fact.data());
    var text = card.name() + "：" + fact.data().path("title").asText();
    var rules = profiles.of(card.countyCode()).warnings();
    var told = new LinkedHashSet<String>();
    told.add(card.id().toString());
    told.add(card.townshipCode());
    told.addAll(card.departmentCodes());
    for (var office : told) {
      // a department finds it by its own code, whichever of them is in charge
      var where = card.jurisdiction(office);
      notices.add(
          new Notice(fact.subject(), office, title, text, where),
          rules.mail().get(office),
          rules.phones().get(office));
    }
  }
}
