package org.anlan.hazards.clue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.anlan.hazards.finding.Position;
import org.anlan.hazards.reference.Directory;
import org.anlan.hazards.reference.EnterpriseCard;
import org.anlan.hazards.reference.EnterpriseCards;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.Scope;
import org.anlan.servicekit.scope.ScopeKind;
import org.jspecify.annotations.Nullable;

/** Finds out where a clue points to and whose it therefore is, within its teller's sight. */
@ApplicationScoped
class ClueLocator {

  private static final int TOWNSHIP_DIGITS = 9;

  private final EnterpriseCards cards;
  private final Directory directory;
  private final Caller caller;

  ClueLocator(EnterpriseCards cards, Directory directory, Caller caller) {
    this.cards = cards;
    this.directory = directory;
    this.caller = caller;
  }

  /** Where it is and whose. */
  record Located(CluePlace place, ClueScope scope) {}

  Located locate(SubmitClue request) {
    var located = request.enterpriseId() == null ? atPlace(request) : atEnterprise(request);
    if (!caller.scope().covers(located.scope())) {
      throw new NotAllowed("outside-scope");
    }
    return located;
  }

  private Located atEnterprise(SubmitClue request) {
    var card =
        cards
            .find(request.enterpriseId())
            .orElseThrow(() -> InvalidRequest.at("/enterpriseId", "unknown-enterprise"));
    if (request.townshipCode() != null && !request.townshipCode().equals(card.townshipCode())) {
      throw InvalidRequest.at("/townshipCode", "township-not-of-enterprise");
    }
    if (request.gridCode() != null && !request.gridCode().equals(card.gridCode())) {
      throw InvalidRequest.at("/gridCode", "grid-not-of-enterprise");
    }
    var scope =
        new ClueScope(card.countyCode(), card.townshipCode(), ownDepartment(), card.gridCode());
    return new Located(place(request, card), scope);
  }

  private Located atPlace(SubmitClue request) {
    if ((request.place() == null || request.place().isBlank()) && request.location() == null) {
      throw InvalidRequest.at("/place", "clue-place-required");
    }
    var grid = request.gridCode() == null ? own(ScopeKind.GRID) : request.gridCode();
    var township = township(request, grid);
    if (township == null) {
      return new Located(
          place(request, null), new ClueScope(county(), null, ownDepartment(), null));
    }
    var known = directory.look(township, "", grid);
    var county =
        known.county().orElseThrow(() -> InvalidRequest.at("/townshipCode", "unknown-township"));
    if (request.gridCode() != null && !known.grid()) {
      throw InvalidRequest.at("/gridCode", "unknown-grid");
    }
    if (grid != null && !grid.startsWith(township)) { // a grid's code begins with its township's
      throw InvalidRequest.at("/townshipCode", "grid-not-of-township");
    }
    return new Located(
        place(request, null), new ClueScope(county, township, ownDepartment(), grid));
  }

  private @Nullable String township(SubmitClue request, @Nullable String grid) {
    if (request.townshipCode() != null) {
      return request.townshipCode();
    }
    return grid != null && grid.length() > TOWNSHIP_DIGITS
        ? grid.substring(0, TOWNSHIP_DIGITS)
        : own(ScopeKind.TOWNSHIP);
  }

  /** Whoever does not know in which township it is leaves it to the county, if they are of one. */
  private String county() {
    return caller.actor().areas().stream()
        .filter(code -> code.length() == 6)
        .findFirst()
        .orElseThrow(() -> InvalidRequest.at("/townshipCode", "required"));
  }

  private @Nullable String ownDepartment() {
    var scope = caller.scope();
    return switch (scope.kind()) {
      case DEPARTMENT, DEPARTMENTS -> scope.values().getFirst();
      default -> null;
    };
  }

  private @Nullable String own(ScopeKind kind) {
    Scope scope = caller.scope();
    return scope.kind() == kind ? scope.values().getFirst() : null;
  }

  private static CluePlace place(SubmitClue request, @Nullable EnterpriseCard card) {
    var at = position(request.location(), card);
    var sectors = Objects.requireNonNullElse(request.sectorCodes(), List.<String>of());
    return new CluePlace(
        card == null ? null : card.id(),
        card == null ? null : card.name(),
        request.place(),
        at == null ? null : at.lon(),
        at == null ? null : at.lat(),
        card == null || !sectors.isEmpty() ? sectors : card.sectorCodes());
  }

  private static @Nullable Position position(
      @Nullable Position given, @Nullable EnterpriseCard card) {
    return given != null || card == null || card.lon() == null || card.lat() == null
        ? given
        : new Position(card.lon(), card.lat());
  }
}
