package org.anlan.hazards.risk.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.hazards.profile.RiskRules;
import org.anlan.hazards.risk.register.RiskMap.RiskFeature;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.profile.CountySettings;
import org.anlan.servicekit.scope.Condition;

/**
 * Which thresholds hold in each county today. Colours of different thresholds do not compare, so
 * that a map, and the colour of a unit, know one version of each method, the newest; what older
 * ones graded is marked as outdated and stays in sight until it is graded anew.
 */
@ApplicationScoped
class CurrentMatrix {

  private final CountySettings<HazardProfile> profiles;
  private final Clock clock;

  CurrentMatrix(CountySettings<HazardProfile> profiles, Clock clock) {
    this.profiles = profiles;
    this.clock = clock;
  }

  /** Whether a row of {@code risk_point} was graded by what holds today; true or false. */
  String sql(String alias) {
    var today = LocalDate.now(clock);
    var counties = new StringBuilder();
    profiles
        .counties()
        .forEach(
            (county, profile) ->
                counties
                    .append(" when ")
                    .append(literal(county))
                    .append(" then ")
                    .append(version(alias, profile.risk(), today)));
    var others = version(alias, profiles.defaults().risk(), today);
    return alias
        + ".rule_version = "
        + (counties.isEmpty()
            ? others
            : "case " + alias + ".county_code" + counties + " else " + others + " end");
  }

  /** Whoever asks for a colour asks for it by the thresholds that hold today. */
  Condition ofColour(boolean asked) {
    return asked ? new Condition(sql("r"), List.of()) : Condition.ALWAYS;
  }

  /** Refuses a map on which two risks of one method would have colours that do not compare. */
  static void mustNotBeMixed(List<RiskFeature> found) {
    Set<Object> methods = new HashSet<>();
    Set<Object> versions = new HashSet<>();
    for (var feature : found) {
      var risk = feature.properties();
      methods.add(risk.method());
      versions.add(List.of(risk.method(), risk.ruleVersion()));
    }
    if (versions.size() > methods.size()) {
      throw InvalidRequest.at("/query/ruleVersion", "matrices-mixed");
    }
  }

  private static String version(String alias, RiskRules rules, LocalDate day) {
    return "(case when %s.method = 'LEC' then %s else %s end)"
        .formatted(alias, literal(rules.lecOn(day).version()), literal(rules.lsOn(day).version()));
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
