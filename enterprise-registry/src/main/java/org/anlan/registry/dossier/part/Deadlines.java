package org.anlan.registry.dossier.part;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.registry.profile.RegistryProfile;
import org.anlan.servicekit.calendar.WorkingDays;
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
    var drills = profiles.of(unit.countyCode()).drills();
    var details = unit.details(0);
    boolean endangered =
        drills.concerns(
            details.sectorCodes(), details.premises().stream().map(Enum::name).toList());
    return new Rules(drills.months(endangered), endangered);
  }

  /** Those of what belongs to no unit: to a government, a township or a department. */
  public DueRules ofOffice(String county) {
    return new Rules(profiles.of(county).drills().officeMonths(), false);
  }

  private final class Rules implements DueRules {

    private final int drillMonths;
    private final boolean filesPlans;

    Rules(int drillMonths, boolean filesPlans) {
      this.drillMonths = drillMonths;
      this.filesPlans = filesPlans;
    }

    @Override
    public @Nullable LocalDate workingDaysAfter(LocalDate day, int days) {
      return calendar.ifKnown(day, days);
    }

    @Override
    public boolean filesPlans() {
      return filesPlans;
    }

    @Override
    public int drillMonths() {
      return drillMonths;
    }
  }
}
