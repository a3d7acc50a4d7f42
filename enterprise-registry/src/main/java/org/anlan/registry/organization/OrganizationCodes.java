package org.anlan.registry.organization;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.anlan.registry.code.CodeList;

/** The kinds of organisations as a list of codes. */
@Singleton
class OrganizationCodes {

  @Produces
  @Singleton
  CodeList kinds() {
    return CodeList.of("organization-kinds", OrganizationKind.values());
  }
}
