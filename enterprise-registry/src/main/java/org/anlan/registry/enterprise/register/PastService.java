package org.anlan.registry.enterprise.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.servicekit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Shows what the register said of an enterprise on a day. */
@ApplicationScoped
@Transactional
class PastService {

  private final PastEnterprises enterprises;
  private final EnterpriseViews views;
  private final Clock clock;

  PastService(PastEnterprises enterprises, EnterpriseViews views, Clock clock) {
    this.enterprises = enterprises;
    this.views = views;
    this.clock = clock;
  }

  EnterpriseView find(UUID id, LocalDate day, @Nullable String revealFor) {
    if (day.isAfter(LocalDate.now(clock))) {
      throw InvalidRequest.at("/query/asOf", "as-of-in-future", day);
    }
    var enterprise = enterprises.get(id, day);
    return revealFor == null
        ? EnterpriseView.masked(enterprise, day.getYear())
        : views.revealed(enterprise, revealFor, day.getYear());
  }
}
