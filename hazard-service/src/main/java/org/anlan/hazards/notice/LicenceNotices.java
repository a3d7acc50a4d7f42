package org.anlan.hazards.notice;

import com.fasterxml.jackson.databind.JsonNode;
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
 * Tells the township and the departments of a unit that one of its licences runs out: the registry
 * knows the day, but offices read their notices here.
 */
@ApplicationScoped
class LicenceNotices implements Subscriber {

  private static final String REMINDED = "org.anlan.dossier-part.licence-reminded.v1";
  private static final String RENEWAL = "org.anlan.dossier-part.licence-renewal-reminded.v1";
  private static final String EXPIRED = "org.anlan.dossier-part.licence-expired.v1";

  /** What was told longer ago is no news, such as on the day this service first listens. */
  private static final Duration NEWS = Duration.ofDays(7);

  private final EnterpriseCards cards;
  private final Notices notices;
  private final CountySettings<HazardProfile> profiles;
  private final Clock clock;

  LicenceNotices(
      EnterpriseCards cards, Notices notices, CountySettings<HazardProfile> profiles, Clock clock) {
    this.cards = cards;
    this.notices = notices;
    this.profiles = profiles;
    this.clock = clock;
  }

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
    return type.equals(REMINDED) || type.equals(RENEWAL) || type.equals(EXPIRED);
  }

  @Override
  public void receive(Fact fact) {
    var unit = fact.data().path("enterpriseId");
    if (unit.isTextual() && fact.time().isAfter(clock.instant().minus(NEWS))) {
      cards.find(UUID.fromString(unit.asText())).ifPresent(card -> tell(fact, card));
    }
  }

  private void tell(Fact fact, EnterpriseCard card) {
    var rules = profiles.of(card.countyCode()).warnings();
    var offices = new LinkedHashSet<String>();
    offices.add(card.townshipCode());
    offices.addAll(card.departmentCodes());
    for (var office : offices) {
      // a department finds it by its own code, whichever of them is in charge
      var where = card.jurisdiction(office);
      notices.add(
          new Notice(fact.subject(), office, title(fact), text(fact.data(), card), where),
          rules.mail().get(office),
          rules.phones().get(office));
    }
  }

  private static String title(Fact fact) {
    var data = fact.data();
    return switch (fact.type()) {
      case EXPIRED -> "【证照到期】许可证已于 " + day(data, "validTo") + " 到期";
      case RENEWAL -> "【证照到期】应于 " + day(data, "applyBy") + " 前提出延期申请";
      default ->
          "【证照到期】许可证将于 %s 到期（%d 日内）"
              .formatted(day(data, "validTo"), data.path("withinDays").asInt());
    };
  }

  private static String text(JsonNode data, EnterpriseCard card) {
    return card.name() + "：" + data.path("title").asText();
  }

  private static String day(JsonNode data, String field) {
    return data.path(field).asText();
  }
}
