package org.anlan.hazards.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.finding.Site;
import org.anlan.hazards.reference.Directory;
import org.anlan.hazards.reference.EnterpriseCard;
import org.anlan.hazards.reference.EnterpriseCards;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.InvalidRequest.Fault;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;
import org.jspecify.annotations.Nullable;

/** Finds out where what is reported lies, within the reporter's sight. */
@ApplicationScoped
public class Locator {

  private final EnterpriseCards cards;
  private final Directory directory;
  private final Caller caller;

  Locator(EnterpriseCards cards, Directory directory, Caller caller) {
    this.cards = cards;
    this.directory = directory;
    this.caller = caller;
  }

  /**
   * Its site and who is in charge.
   *
   * @throws InvalidRequest naming what of the claim is unknown or missing
   */
  public Whereabouts locate(ClaimedPlace request) {
    var enterprise = enterprise(request);
    return enterprise == null ? atPlace(request) : atEnterprise(enterprise, request);
  }

  /** An enterprise need not say that it means itself. */
  private @Nullable UUID enterprise(ClaimedPlace request) {
    var scope = caller.scope();
    return request.enterpriseId() == null && scope.kind() == ScopeKind.ENTERPRISE
        ? UUID.fromString(scope.values().getFirst())
        : request.enterpriseId();
  }

  /** One that is out of sight is as unknown as one that does not exist. */
  private Whereabouts atEnterprise(UUID enterprise, ClaimedPlace request) {
    var card =
        cards
            .find(enterprise)
            .orElseThrow(() -> InvalidRequest.at("/enterpriseId", "unknown-enterprise"));
    if (card.isOver()) {
      throw new RuleViolation("enterprise-closed", card.name());
    }
    var department = request.departmentCode();
    if (department != null && !card.departmentCodes().contains(department)) {
      throw InvalidRequest.at("/departmentCode", "department-not-in-charge");
    }
    var township = request.townshipCode();
    if (township != null && !township.equals(card.townshipCode())) {
      throw InvalidRequest.at("/townshipCode", "township-not-of-enterprise");
    }
    if (request.gridCode() != null && !request.gridCode().equals(card.gridCode())) {
      throw InvalidRequest.at("/gridCode", "grid-not-of-enterprise");
    }
    var site = card.site(request.place(), request.placeKind());
    var jurisdiction = card.jurisdiction(department == null ? ownDepartment(card) : department);
    if (!caller.scope().covers(jurisdiction)) {
      throw new NotAllowed("outside-scope");
    }
    return new Whereabouts(position(site, request), jurisdiction);
  }

  /** What a department finds at an enterprise that it supervises with others is its own matter. */
  private @Nullable String ownDepartment(EnterpriseCard card) {
    var scope = caller.scope();
    return switch (scope.kind()) {
      case DEPARTMENT, DEPARTMENTS ->
          card.departmentCodes().stream().filter(scope.values()::contains).findFirst().orElse(null);
      default -> null;
    };
  }

  private Whereabouts atPlace(ClaimedPlace request) {
    var place = request.place();
    var township = request.townshipCode();
    var department = request.departmentCode();
    if (place == null || place.isBlank() || township == null || department == null) {
      throw new InvalidRequest(missing(request));
    }
    var grid = grid(request);
    var known = directory.look(township, department, grid);
    var county =
        known.county().orElseThrow(() -> InvalidRequest.at("/townshipCode", "unknown-township"));
    if (!known.department()) {
      throw InvalidRequest.at("/departmentCode", "unknown-department");
    }
    checkGrid(request, grid, township, known);
    var jurisdiction = new Jurisdiction(county, township, department, grid, List.of(), null);
    if (!caller.scope().covers(jurisdiction)) {
      throw new NotAllowed("outside-scope");
    }
    return new Whereabouts(
        position(new Site(null, place, request.placeKind(), null, null), request), jurisdiction);
  }

  private static void checkGrid(
      ClaimedPlace request, @Nullable String grid, String township, Directory.Known known) {
    if (grid == null) {
      return;
    }
    if (request.gridCode() != null && !known.grid()) {
      throw InvalidRequest.at("/gridCode", "unknown-grid");
    }
    if (!grid.startsWith(township)) { // a grid's code begins with its township's
      throw InvalidRequest.at(
          request.gridCode() == null ? "/townshipCode" : "/gridCode", "grid-not-of-township");
    }
  }

  private static List<Fault> missing(ClaimedPlace request) {
    if (request.place() == null || request.place().isBlank()) {
      return List.of(new Fault("/enterpriseId", "enterprise-or-place-required"));
    }
    var faults = new ArrayList<Fault>();
    if (request.townshipCode() == null) {
      faults.add(new Fault("/townshipCode", "required"));
    }
    if (request.departmentCode() == null) {
      faults.add(new Fault("/departmentCode", "required"));
    }
    return faults;
  }

  private @Nullable String grid(ClaimedPlace request) {
    var scope = caller.scope();
    return request.gridCode() == null && scope.kind() == ScopeKind.GRID
        ? scope.values().getFirst()
        : request.gridCode();
  }

  private static Site position(Site site, ClaimedPlace request) {
    var at = request.location();
    return at == null
        ? site
        : new Site(site.enterpriseName(), site.place(), site.placeKind(), at.lon(), at.lat());
  }
}
