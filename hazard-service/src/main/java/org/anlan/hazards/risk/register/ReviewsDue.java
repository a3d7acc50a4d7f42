package org.anlan.hazards.risk.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.hazards.profile.RiskRules;
import org.anlan.hazards.risk.grading.RiskColour;
import org.anlan.hazards.risk.point.ReviewRhythm;
import org.anlan.servicekit.profile.CountySettings;
import org.anlan.servicekit.scope.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Which risks are due for a review before a day: per county and colour, those last looked at on or
 * before the day that its rhythm and key periods lead back to. Computed at each request, because a
 * county may change its rhythm.
 */
@ApplicationScoped
class ReviewsDue {

  private final CountySettings<HazardProfile> profiles;

  ReviewsDue(CountySettings<HazardProfile> profiles) {
    this.profiles = profiles;
  }

  /** The condition for a day as it was given; a wrong one is refused by {@link DueParameter}. */
  Condition before(@Nullable String text) {
    var day = day(text);
    if (day == null) {
      return Condition.ALWAYS;
    }
    var parameters = new ArrayList<Object>();
    var counties = profiles.counties();
    var parts = new ArrayList<String>();
    counties.forEach(
        (county, profile) -> {
          parameters.add(county);
          parts.add("(r.county_code = ? and " + due(day, profile.risk(), parameters) + ")");
        });
    var others = "";
    if (!counties.isEmpty()) {
      others =
          counties.keySet().stream()
              .map(county -> "?")
              .collect(Collectors.joining(", ", "r.county_code not in (", ") and "));
      parameters.addAll(counties.keySet());
    }
    parts.add("(" + others + due(day, profiles.defaults().risk(), parameters) + ")");
    return new Condition(
        "r.status <> 'ELIMINATED' and (" + String.join(" or ", parts) + ")", parameters);
  }

  private static String due(LocalDate day, RiskRules rules, List<Object> parameters) {
    var colours = new ArrayList<String>();
    for (var colour : RiskColour.values()) {
      colours.add("r.colour = '" + colour + "' and r.looked_on <= ?");
      parameters.add(rules.lastIfDueBefore(day, ReviewRhythm.days(colour, rules)));
    }
    return "(" + String.join(" or ", colours) + ")";
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      var day = text == null ? null : LocalDate.parse(text);
      return day == null || day.getYear() < 1900 || day.getYear() > 9999 ? null : day;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
