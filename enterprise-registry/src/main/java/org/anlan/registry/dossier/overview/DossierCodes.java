package org.anlan.registry.dossier.overview;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.anlan.registry.code.CodeList;
import org.anlan.registry.dossier.demonstration.DemonstrationKind;
import org.anlan.registry.dossier.dishonesty.DishonestyStatus;
import org.anlan.registry.dossier.emergency.drill.DrillForm;
import org.anlan.registry.dossier.emergency.plan.PlanKind;
import org.anlan.registry.dossier.emergency.team.TeamKind;
import org.anlan.registry.dossier.facility.FacilityType;
import org.anlan.registry.dossier.facility.FacilityUse;
import org.anlan.registry.dossier.licence.LicenceType;
import org.anlan.registry.dossier.part.DueFor;
import org.anlan.registry.dossier.part.PartKind;
import org.anlan.registry.dossier.part.PartState;
import org.anlan.registry.dossier.project.ProjectKind;
import org.anlan.registry.dossier.project.ReviewStatus;
import org.anlan.registry.dossier.project.Stage;
import org.anlan.registry.dossier.project.UpgradeKind;
import org.anlan.registry.dossier.standardization.StandardizationLevel;
import org.anlan.registry.dossier.vehicle.VehicleType;

/** The lists of codes about dossiers. */
@Singleton
class DossierCodes {

  @Produces
  @Singleton
  CodeList dossierKinds() {
    return CodeList.of("dossier-kinds", PartKind.values());
  }

  @Produces
  @Singleton
  CodeList dossierStates() {
    return CodeList.of("dossier-states", PartState.values());
  }

  @Produces
  @Singleton
  CodeList dossierDues() {
    return CodeList.of("dossier-dues", DueFor.values());
  }

  @Produces
  @Singleton
  CodeList licenceTypes() {
    return CodeList.of("licence-types", LicenceType.values());
  }

  @Produces
  @Singleton
  CodeList facilityTypes() {
    return CodeList.of("facility-types", FacilityType.values());
  }

  @Produces
  @Singleton
  CodeList facilityUses() {
    return CodeList.of("facility-uses", FacilityUse.values());
  }

  @Produces
  @Singleton
  CodeList standardizationLevels() {
    return CodeList.of("standardization-levels", StandardizationLevel.values());
  }

  @Produces
  @Singleton
  CodeList demonstrationKinds() {
    return CodeList.of("demonstration-kinds", DemonstrationKind.values());
  }

  @Produces
  @Singleton
  CodeList upgradeKinds() {
    return CodeList.of("upgrade-kinds", UpgradeKind.values());
  }

  @Produces
  @Singleton
  CodeList projectKinds() {
    return CodeList.of("project-kinds", ProjectKind.values());
  }

  @Produces
  @Singleton
  CodeList stages() {
    return CodeList.of("project-stages", Stage.values());
  }

  @Produces
  @Singleton
  CodeList reviews() {
    return CodeList.of("review-statuses", ReviewStatus.values());
  }

  @Produces
  @Singleton
  CodeList planKinds() {
    return CodeList.of("plan-kinds", PlanKind.values());
  }

  @Produces
  @Singleton
  CodeList drillForms() {
    return CodeList.of("drill-forms", DrillForm.values());
  }

  @Produces
  @Singleton
  CodeList teamKinds() {
    return CodeList.of("rescue-team-kinds", TeamKind.values());
  }

  @Produces
  @Singleton
  CodeList vehicleTypes() {
    return CodeList.of("vehicle-types", VehicleType.values());
  }

  @Produces
  @Singleton
  CodeList dishonestyStatuses() {
    return CodeList.of("dishonesty-statuses", DishonestyStatus.values());
  }
}
