package org.anlan.hazards.risk.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.servicekit.profile.CountySettings;
import org.anlan.servicekit.scope.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Which enterprises owe which report: those at work, of the sectors that the county names; the
 * first one all, the annual one who was there before the year began.
 */
@ApplicationScoped
class Owed {

  private final CountySettings<HazardProfile> profiles;
  private final Clock clock;

  Owed(CountySettings<HazardProfile> profiles, Clock clock) {
    this.profiles = profiles;
    this.clock = clock;
  }

  /** Which report is meant; without more, this year's. Changes are owed by whoever has one. */
  Duty duty(@Nullable RiskReportKind kind, @Nullable Integer year) {
    return new Duty(
        Objects.requireNonNullElse(kind, RiskReportKind.ANNUAL),
        Objects.requireNonNullElse(year, today().getYear()));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * By when a unit that owes the report ({@link #owes}) owes it: the first one after its project
   * was accepted, or after it came under supervision where no project is known.
   */
  @Nullable LocalDate due(Duty duty, OwingUnit unit, @Nullable LocalDate acceptedOn) {
    var rules = profiles.of(unit.countyCode()).risk().reports();
    if (duty.kind() == RiskReportKind.ANNUAL) {
      return rules.annualDue(duty.year(), unit.sectorCodes());
    }
    var since = acceptedOn == null ? unit.registeredOn() : acceptedOn;
    return since == null ? null : since.plusDays(rules.firstWithinDays());
  }

  /** By when a change is reported. */
  LocalDate changeDue(String county, LocalDate changedOn) {
    return changedOn.plusDays(profiles.of(county).risk().reports().changeWithinDays());
  }

  /** Whether an enterprise {@code u} owes it: asked for lists, counts and each single report. */
  Condition owes(Duty duty) {
    var parameters = new ArrayList<Object>();
    var sql = new StringBuilder("(u.status is null or u.status not in ('CLOSED', 'CANCELLED'))");
    if (duty.kind() == RiskReportKind.ANNUAL) {
      sql.append(" and (u.registered_on is null or u.registered_on < ?)");
      parameters.add(LocalDate.of(duty.year(), 1, 1));
    }
    var counties = profiles.counties();
    var parts = new ArrayList<String>();
    counties.forEach(
        (county, profile) -> {
          parameters.add(county);
          parts.add("u.county_code = ?" + inSectors(profile, parameters));
        });
    var others =
        counties.isEmpty()
            ? "true"
            : counties.keySet().stream()
                .map(county -> "?")
                .collect(Collectors.joining(", ", "u.county_code not in (", ")"));
    parameters.addAll(counties.keySet());
    parts.add(others + inSectors(profiles.defaults(), parameters));
    sql.append(" and (").append(String.join(" or ", parts)).append(')');
    return new Condition(sql.toString(), parameters);
  }

  /** Whether it has not submitted it. */
  Condition isMissing(Duty duty) {
    return new Condition("not " + submitted(duty), List.of());
  }

  /** Literals and a number, no text of a request. */
  static String submitted(Duty duty) {
    return "exists (select from risk_report r where r.enterprise_id = u.id and r.kind = '"
        + duty.kind()
        + (duty.kind() == RiskReportKind.ANNUAL ? "' and r.year = " + duty.year() : "'")
        + ")";
  }

  private static String inSectors(HazardProfile profile, List<Object> parameters) {
    var sectors = profile.risk().reports().sectors();
    parameters.addAll(sectors);
    return sectors.isEmpty()
        ? ""
        : sectors.stream()
            .map(sector -> "?")
            .collect(Collectors.joining(", ", " and u.sector_codes && array[", "]::text[]"));
  }

  /** A report that is owed. */
  record Duty(RiskReportKind kind, int year) {}
}
