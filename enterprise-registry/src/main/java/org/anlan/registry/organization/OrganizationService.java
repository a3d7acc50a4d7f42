package org.anlan.registry.organization;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.anlan.registry.directory.OfCounty;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.web.IfMatch;
import org.anlan.servicekit.web.MergePatch;

/** Keeps the organizations and tells the other services how each stands. */
@ApplicationScoped
@Transactional
class OrganizationService {

  private final OrganizationRepository organizations;
  private final Caller caller;
  private final Outbox outbox;
  private final MergePatch patches;
  private final Clock clock;

  OrganizationService(
      OrganizationRepository organizations,
      Caller caller,
      Outbox outbox,
      MergePatch patches,
      Clock clock) {
    this.organizations = organizations;
    this.caller = caller;
    this.outbox = outbox;
    this.patches = patches;
    this.clock = clock;
  }

  OrganizationView find(String code) {
    return OrganizationView.of(organizations.get(code));
  }

  OrganizationView establish(OrganizationDetails details) {
    var organization = Organization.establish(details);
    mustBeOurs(organization);
    organizations.persistAndFlush(organization);
    outbox.append(organization.described(clock.instant()));
    return OrganizationView.of(organization);
  }

  OrganizationView change(String code, IfMatch expected, JsonNode patch) {
    var organization = organizations.get(code);
    mustBeOurs(organization);
    expected.check(organization.version());
    var before = organization.details();
    organization.describe(patches.apply(OrganizationDetails.class, before, patch));
    if (!organization.details().equals(before)) {
      organizations.flush();
      outbox.append(organization.described(clock.instant()));
    }
    return OrganizationView.of(organization);
  }

  private void mustBeOurs(Organization organization) {
    if (!caller.scope().covers(new OfCounty(organization.countyCode()))) {
      throw new NotAllowed("outside-scope");
    }
  }
}
