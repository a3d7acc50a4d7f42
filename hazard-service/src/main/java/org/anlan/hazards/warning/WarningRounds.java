package org.anlan.hazards.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.anlan.hazards.notice.Notice;
import org.anlan.hazards.notice.Notices;
import org.anlan.hazards.profile.DispatchOffice;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.hazards.profile.WarningKind;
import org.anlan.hazards.profile.WarningRules;
import org.anlan.hazards.warning.CauseSearch.Question;
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

  /**
   * Raises and clears by all rules of a kind together, so that two of them never undo each other; a
   * warning and its notice go together. True: there is more.
   */
  @Transactional
  boolean apply(WarningKind kind, String county) {
    var profile = profiles.of(county);
    var rules = profile.warnings().of(kind);
    var question =
        new Question(
            kind,
            rules,
            county,
            LocalDate.now(clock),
            clock.instant(),
            profile.risk(),
            profile.clues().dispatchNoticesTo() == DispatchOffice.TOWNSHIP);
    clear(question);
    return !question.rules().isEmpty() && (aggravate(question) | raise(question));
  }

  private void clear(Question question) {
    for (var warning : warnings.all(causes.gone(question))) {
      if (warning.status() != WarningStatus.CLEARED) {
        outbox.append(warning.cleared(question.now()));
      }
    }
  }

  private boolean aggravate(Question question) {
    var graver = causes.graver(question);
    for (var warning : warnings.all(graver.keySet())) {
      outbox.append(warning.aggravate(graver.get(warning.id()), question.now()));
      tell(warning, "（预警升级）");
    }
    return graver.size() == CauseSearch.BATCH;
  }

  private boolean raise(Question question) {
    var raised = causes.raise(question);
    for (var warning : warnings.all(raised)) {
      outbox.append(warning.raised());
      tell(warning, "");
    }
    return raised.size() == CauseSearch.BATCH;
  }

  /** 逐级上报 from one rung. True: there may be more. */
  @Transactional
  boolean climb(String county, Rung rung) {
    var rules = rules(county);
    var now = clock.instant();
    var waiting = warnings.waiting(county, rung, now.minus(Duration.ofHours(rung.hours(rules))));
    for (var warning : waiting) {
      warning
          .climb(rules, now)
          .ifPresent(
              fact -> {
                outbox.append(fact);
                tell(warning, "（逐级上报：下级未按时签收）");
              });
    }
    return waiting.size() == WarningRepository.BATCH;
  }

  private WarningRules rules(String county) {
    return profiles.of(county).warnings();
  }

  private void tell(Warning warning, String why) {
    var in = warning.jurisdiction();
    var office =
        switch (warning.rung()) {
          case GRID -> in.gridCode() == null ? in.townshipCode() : in.gridCode();
          case TOWNSHIP -> in.townshipCode();
          case DEPARTMENT -> in.departmentCode();
          case COUNTY -> in.countyCode();
        };
    var rules = rules(in.countyCode());
    notices.add(
        new Notice(
            warning.id(),
            office,
            "【%s预警】%s%s".formatted(warning.colour().word(), warning.kind().word(), why),
            warning.title(),
            in),
        rules.mail().get(office),
        rules.phones().get(office));
  }
}
