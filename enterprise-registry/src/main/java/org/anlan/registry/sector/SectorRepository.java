package org.anlan.registry.sector;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.anlan.servicekit.problem.NotFound;

@ApplicationScoped
class SectorRepository implements PanacheRepositoryBase<Sector, String> {

  Sector get(String code) {
    return findByIdOptional(code).orElseThrow(NotFound::new);
  }
}
