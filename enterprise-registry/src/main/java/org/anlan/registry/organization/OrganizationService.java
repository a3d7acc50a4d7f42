package org.anlan.registry.organization;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.anlan.registry.directory.DirectoryDesk;
import org.anlan.servicekit.web.IfMatch;

/** Keeps the organizations. */
@ApplicationScoped
@Transactional
class OrganizationService {

  private final OrganizationRepository organizations;
  private final DirectoryDesk desk;

  OrganizationService(OrganizationRepository organizations, DirectoryDesk desk) {
    this.organizations = organizations;
    this.desk = desk;
  }

  OrganizationView find(String code) {
    return OrganizationView.of(organizations.get(code));
  }

  OrganizationView establish(OrganizationDetails details) {
    var organization = Organization.establish(details);
    desk.takeIn(organization);
    return OrganizationView.of(organization);
  }

  OrganizationView change(String code, IfMatch expected, JsonNode patch) {
    var organization = organizations.get(code);
    desk.correct(organization, expected, OrganizationDetails.class, patch);
    return OrganizationView.of(organization);
  }
}
