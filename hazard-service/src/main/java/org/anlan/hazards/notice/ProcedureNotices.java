package org.anlan.hazards.notice;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.servicekit.event.Fact;
import org.anlan.servicekit.event.Subscriber;
import org.anlan.servicekit.profile.CountySettings;
import org.jspecify.annotations.Nullable;

/**
 * Tells whoever has to do something next: the body a clue was dispatched to, the enterprise a
 * hazard was assigned to, whoever decides on a listing. It listens to what this service itself
 * tells, so that no verb waits for it, and says no more than those facts do: nothing in them was
 * written by hand.
 */
@ApplicationScoped
class ProcedureNotices implements Subscriber {

  /** What was told longer ago is no news, such as on the day this service first listens. */
  private static final Duration NEWS = Duration.ofDays(7);

  private final Notices notices;
  private final CountySettings<HazardProfile> profiles;
  private final Clock clock;

  ProcedureNotices(Notices notices, CountySettings<HazardProfile> profiles, Clock clock) {
    this.notices = notices;
    this.profiles = profiles;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "procedure-notices";
  }

  @Override
  public Set<String> topics() {
    return Set.of("anlan.clue", "anlan.hazard", "anlan.listing");
  }

  @Override
  public boolean wants(String type) {
    return Matter.of(type).isPresent();
  }

  @Override
  public void receive(Fact fact) {
    var matter = Matter.of(fact.type()).orElseThrow();
    if (fact.time().isAfter(clock.instant().minus(NEWS))) {
      var state = fact.data().path(matter.block());
      tell(
          new Occurrence(
              fact.subject(),
              matter.title(state),
              matter.text(state, fact.data(), clock.getZone()),
              where(state)),
          matter.told(state, profiles.of(where(state).countyCode()).clues()));
    }
  }

  private record Occurrence(UUID about, String title, String text, Jurisdiction where) {}

  /** Each once, though it may be told in two capacities. */
  private void tell(Occurrence what, List<String> told) {
    var rules = profiles.of(what.where().countyCode()).warnings();
    for (var office : new LinkedHashSet<>(told)) {
      notices.add(
          new Notice(what.about(), office, what.title(), what.text(), what.where()),
          rules.mail().get(office),
          rules.phones().get(office));
    }
  }

  /** A clue may lie in no township that is known; then it is no township's. */
  private static Jurisdiction where(JsonNode state) {
    var enterprise = text(state, "enterpriseId");
    return new Jurisdiction(
        state.path("countyCode").asText(),
        Objects.requireNonNullElse(text(state, "townshipCode"), ""),
        Objects.requireNonNullElse(text(state, "departmentCode"), ""),
        text(state, "gridCode"),
        List.of(),
        enterprise == null ? null : UUID.fromString(enterprise));
  }

  private static @Nullable String text(JsonNode state, String field) {
    return state.path(field).textValue();
  }
}
