package org.anlan.hazards.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.anlan.hazards.notice.Notice;
import org.anlan.hazards.notice.Notices;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.hazards.profile.WarningRules.Rule;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.profile.CountySettings;

/** One round through a county's rules: what has come, what is gone, what nobody sees to. */
@ApplicationScoped
class WarningRounds {

  private final CauseSearch causes;
  private final WarningRepository warnings;
  private final Notices notices;
  private final Outbox outbox;
  private final CountySettings<HazardProfile> profiles;
  private final Clock clock;

  WarningRounds(
      CauseSearch causes,
      WarningRepository warnings,
      Notices notices,
      Outbox outbox,
      CountySettings<HazardProfile> profiles,
      Clock clock) {
    this.causes = causes;
    this.warnings = warnings;
    this.notices = notices;
    this.outbox = outbox;
    this.profiles = profiles;
    this.clock = clock;
  }

  @Transactional
  List<String> counties() {
    return causes.counties();
  }

  /** Raises and clears by one rule; a warning and its notice go together. True: there is more. */
  @Transactional
  boolean apply(Rule rule, String county) {
    var statement = Causes.of(rule.kind());
    if (statement == null) {
      return false;
    }
    var now = clock.instant();
    var day = LocalDate.now(clock);
    for (var warning : warnings.all(causes.gone(rule, statement, county, day, now))) {
      if (warning.status() != WarningStatus.CLEARED) {
        outbox.append(warning.cleared(now));
      }
    }
    var raised = causes.raise(rule, statement, county, day, now);
    for (var warning : warnings.all(raised)) {
      outbox.append(warning.raised());
      tell(warning);
    }
    return raised.size() == CauseSearch.BATCH;
  }

  /** 逐级上报. */
  @Transactional
  void climb(String county) {
    var rules = profiles.of(county).warnings();
    var now = clock.instant();
    for (var warning : warnings.waiting(county, now.minus(Duration.ofHours(1)))) {
      warning
          .climb(rules, now)
          .ifPresent(
              fact -> {
                outbox.append(fact);
                tell(warning);
              });
    }
  }

  List<Rule> rules(String county) {
    return profiles.of(county).warnings().rules();
  }

  private void tell(Warning warning) {
    var in = warning.jurisdiction();
    var office =
        switch (warning.rung()) {
          case GRID -> in.gridCode() == null ? in.townshipCode() : in.gridCode();
          case TOWNSHIP -> in.townshipCode();
          case DEPARTMENT -> in.departmentCode();
          case COUNTY -> in.countyCode();
        };
    var rules = profiles.of(in.countyCode()).warnings();
    notices.add(
        new Notice(
            warning.id(),
            office,
            "【%s预警】%s".formatted(warning.colour().word(), warning.kind().word()),
            warning.title(),
            in),
        rules.mail().get(office),
        rules.phones().get(office));
  }
}
