package org.anlan.registry.supervision;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.anlan.registry.code.CodeList;

/** The lists of codes about supervision. */
@Singleton
class SupervisionCodes {

  @Produces
  @Singleton
  CodeList supervisionKinds() {
    return CodeList.of("supervision-kinds", SupervisionKind.values());
  }
}
