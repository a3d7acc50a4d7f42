package org.anlan.registry.division;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.anlan.servicekit.problem.NotFound;

@ApplicationScoped
class DivisionRepository implements PanacheRepositoryBase<Division, String> {

  Division get(String code) {
    return findByIdOptional(code).orElseThrow(NotFound::new);
  }
}
