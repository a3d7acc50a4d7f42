package org.anlan.registry.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.anlan.servicekit.problem.NotFound;

@ApplicationScoped
class OrganizationRepository implements PanacheRepositoryBase<Organization, String> {

  Organization get(String code) {
    return findByIdOptional(code).orElseThrow(NotFound::new);
  }
}
