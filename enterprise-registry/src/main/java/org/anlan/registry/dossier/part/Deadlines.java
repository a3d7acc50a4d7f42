package org.anlan.registry.dossier.part;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.registry.profile.RegistryProfile;
import org.anlan.servicekit.calendar.WorkingDays;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.profile.CountySettings;
import org.jspecify.annotations.Nullable;

/** The time limits of a unit: by the calendar of working days and by what its county decided. */
@ApplicationScoped
public class Deadlines {

  private final WorkingDays calendar;
  private final CountySettings<RegistryProfile> profiles;

  Deadlines(WorkingDays calendar, CountySettings<RegistryProfile> profiles) {
    this.calendar = calendar;
    this.profiles = profiles;
  }

  /** Those of a unit. */
  public DueRules of(Enterprise unit) {
    return of(unit.countyCode(), unit.details(0).sectorCodes());
  }

  /** Those of something in a county that belongs to these sectors. */
  public DueRules of(String county, List<String> sectorCodes) {
    return new OfUnit(profiles.of(county), sectorCodes);
  }

  private final class OfUnit implements DueRules {

    private final RegistryProfile profile;
    private final List<String> sectorCodes;

    OfUnit(RegistryProfile profile, List<String> sectorCodes) {
      this.profile = profile;
      this.sectorCodes = sectorCodes;
    }

    @Override
    public @Nullable LocalDate workingDaysAfter(LocalDate day, int days) {
      try {
        return calendar.plusWorkingDays(day, days);
      } catch (RuleViolation e) {
        return null; // the holidays of that year are not known
      }
    }

    @Override
    public int drillMonths() {
      return profile.drills().months(profile.isHighRisk(sectorCodes));
    }
  }
}
