package org.anlan.registry.grid;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.anlan.servicekit.problem.NotFound;

@ApplicationScoped
class GridRepository implements PanacheRepositoryBase<Grid, String> {

  Grid get(String code) {
    return findByIdOptional(code).orElseThrow(NotFound::new);
  }
}
