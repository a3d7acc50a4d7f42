package org.anlan.registry.enterprise;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.anlan.registry.code.CodeList;
import org.anlan.registry.enterprise.place.PremisesKind;
import org.anlan.registry.enterprise.place.SystemCode;
import org.anlan.registry.enterprise.trait.ChemicalActivity;
import org.anlan.registry.enterprise.trait.ScaleClass;

/** The lists of codes about enterprises. */
@Singleton
class EnterpriseCodes {

  @Produces
  @Singleton
  CodeList kinds() {
    return CodeList.of("kinds", EnterpriseKind.values());
  }

  @Produces
  @Singleton
  CodeList identifierKinds() {
    return CodeList.of("identifier-kinds", IdentifierKind.values());
  }

  @Produces
  @Singleton
  CodeList statuses() {
    return CodeList.of("statuses", EnterpriseStatus.values());
  }

  @Produces
  @Singleton
  CodeList sizeClasses() {
    return CodeList.of("size-classes", SizeClass.values());
  }

  @Produces
  @Singleton
  CodeList premises() {
    return CodeList.of("premises", PremisesKind.values());
  }

  @Produces
  @Singleton
  CodeList chemicalActivities() {
    return CodeList.of("chemical-activities", ChemicalActivity.values());
  }

  @Produces
  @Singleton
  CodeList scales() {
    return CodeList.of("scales", ScaleClass.values());
  }

  @Produces
  @Singleton
  CodeList closingKinds() {
    return CodeList.of("closing-kinds", ClosingKind.values());
  }

  @Produces
  @Singleton
  CodeList coordinateSystems() {
    return CodeList.of("coordinate-systems", SystemCode.values());
  }
}
