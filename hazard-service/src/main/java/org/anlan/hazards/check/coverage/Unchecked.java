package org.anlan.hazards.check.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.anlan.hazards.profile.CheckDays;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.hazards.profile.RiskRules;
import org.anlan.hazards.risk.unit.UnitGrade;
import org.anlan.servicekit.profile.CountySettings;
import org.anlan.servicekit.scope.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Which units it is time to check: those not checked for the days that the caller names, or for
 * those that the county gives a unit of its grade, fewer in key periods.
 */
@ApplicationScoped
class Unchecked {

  /** Whoever is closed need not be checked. */
  static final Condition AT_WORK =
      new Condition("(u.status is null or u.status not in ('CLOSED', 'CANCELLED'))", List.of());

  private final CountySettings<HazardProfile> profiles;
  private final Clock clock;

  Unchecked(CountySettings<HazardProfile> profiles, Clock clock) {
    this.profiles = profiles;
    this.clock = clock;
  }

  Condition since(@Nullable Integer days) {
    var today = LocalDate.now(clock);
    if (days != null) {
      return new Condition("(c.last is null or c.last <= ?)", List.of(today.minusDays(days)));
    }
    var parameters = new ArrayList<Object>();
    var parts = new ArrayList<String>();
    profiles
        .counties()
        .forEach(
            (county, profile) -> {
              parameters.add(county);
              parts.add("u.county_code = ? and " + due(today, profile.risk(), parameters));
            });
    var others =
        profiles.counties().isEmpty()
            ? "true"
            : profiles.counties().keySet().stream()
                .map(county -> "?")
                .collect(Collectors.joining(", ", "u.county_code not in (", ")"));
    parameters.addAll(profiles.counties().keySet());
    parts.add(others + " and " + due(today, profiles.defaults().risk(), parameters));
    return new Condition("(c.last is null or " + String.join(" or ", parts) + ")", parameters);
  }

  private static String due(LocalDate today, RiskRules rules, List<Object> parameters) {
    var last = new StringBuilder("c.last <= case");
    for (var grade : UnitGrade.values()) {
      last.append(" when g.grade = '").append(grade).append("' then ?::date");
      parameters.add(last(today, rules, days(grade, rules.checkDays())));
    }
    parameters.add(last(today, rules, rules.checkDays().ungraded()));
    return last.append(" else ?::date end").toString();
  }

  private static LocalDate last(LocalDate today, RiskRules rules, int days) {
    return rules.lastIfDueBefore(today.plusDays(1), days);
  }

  private static int days(UnitGrade grade, CheckDays days) {
    return switch (grade) {
      case A -> days.a();
      case B -> days.b();
      case C -> days.c();
      case D -> days.d();
    };
  }
}
