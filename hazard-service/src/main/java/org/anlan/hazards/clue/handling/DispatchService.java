package org.anlan.hazards.clue.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.clue.Clue;
import org.anlan.hazards.clue.ClueDesk;
import org.anlan.hazards.clue.ClueRepository;
import org.anlan.hazards.clue.ClueView;
import org.anlan.hazards.clue.handling.DispatchResource.DispatchClue;
import org.anlan.hazards.clue.handling.DispatchResource.ReturnClue;
import org.anlan.hazards.clue.handling.DispatchResource.TransferClue;
import org.anlan.hazards.reference.DutyCatalogue;
import org.anlan.hazards.reference.DutyCatalogue.Suggestion;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.web.IfMatch;

/** The use cases by which a clue finds whoever looks into it. */
@ApplicationScoped
@Transactional
class DispatchService {

  private final ClueDesk desk;
  private final ClueRepository clues;
  private final DutyCatalogue duties;
  private final Caller caller;

  DispatchService(ClueDesk desk, ClueRepository clues, DutyCatalogue duties, Caller caller) {
    this.desk = desk;
    this.clues = clues;
    this.duties = duties;
    this.caller = caller;
  }

  /** Who should look into it, the likeliest first. */
  List<Suggestion> suggest(UUID id) {
    var clue = clues.get(id);
    return duties.suggest(
        clue.scope().countyCode(),
        clue.scope().townshipCode(),
        clue.place().enterpriseId(),
        clue.place().sectorCodes());
  }

  ClueView dispatch(UUID id, IfMatch seen, DispatchClue r) {
    return desk.tell(
        id,
        seen,
        (clue, by, limits) -> {
          mustSeeIt(r.departmentCode(), clue);
          return clue.dispatch(r.departmentCode(), r.instructions(), by, limits);
        });
  }

  /**
   * One of the county that hazards are left to, and that has the clue in sight then. Whoever sends
   * it away from their own township may not know what lies in others: that is the county's to say.
   */
  private void mustSeeIt(String department, Clue clue) {
    if (!duties.isInCharge(department, clue.scope().countyCode())) {
      throw InvalidRequest.at("/departmentCode", "unknown-department");
    }
    var township = DutyCatalogue.townshipOf(department);
    if (township == null || township.equals(clue.scope().townshipCode())) {
      return;
    }
    if (!clue.mayLieElsewhere() || !caller.scope().covers(clue.scope().leftTo(department))) {
      throw InvalidRequest.at("/departmentCode", "department-without-sight");
    }
  }

  ClueView accept(UUID id, IfMatch seen) {
    return desk.tellAsInCharge(id, seen, Clue::accept);
  }

  ClueView giveBack(UUID id, IfMatch seen, ReturnClue r) {
    return desk.tellAsInCharge(
        id, seen, (clue, by, limits) -> clue.giveBack(r.reason(), by, limits));
  }

  ClueView transfer(UUID id, IfMatch seen, TransferClue r) {
    return desk.tellAsInCharge(
        id,
        seen,
        (clue, by, limits) -> {
          clue.mustBeLookedInto();
          if (r.departmentCode() == null) {
            return clue.handBack(r.reason(), by, limits);
          }
          if (r.departmentCode().equals(clue.scope().departmentCode())) {
            throw InvalidRequest.at("/departmentCode", "transfer-to-same");
          }
          mustSeeIt(r.departmentCode(), clue);
          return clue.handOn(r.departmentCode(), r.reason(), by, limits);
        });
  }
}
