package org.anlan.registry.division;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.anlan.registry.code.CodeList;

/** The kinds of divisions as a list of codes. */
@Singleton
class DivisionCodes {

  @Produces
  @Singleton
  CodeList kinds() {
    return CodeList.of("division-kinds", DivisionKind.values());
  }
}
