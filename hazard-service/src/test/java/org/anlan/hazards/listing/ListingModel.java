package org.anlan.hazards.listing;

import static org.anlan.hazards.listing.ListingStatus.APPROVED;
import static org.anlan.hazards.listing.ListingStatus.DELISTED;
import static org.anlan.hazards.listing.ListingStatus.DELISTING_APPLIED;
import static org.anlan.hazards.listing.ListingStatus.PROPOSED;
import static org.anlan.hazards.listing.ListingStatus.PUBLISHED;
import static org.anlan.hazards.listing.ListingStatus.REFUSED;
import static org.anlan.hazards.listing.ListingStatus.SUPERVISING;
import static org.anlan.hazards.listing.ListingStatus.UPGRADED;
import static org.anlan.hazards.listing.ListingStatus.VERIFIED;
import static org.anlan.hazards.listing.ListingStatus.WITHDRAWN;

import java.util.List;

/**
 * What a listing should do, told a second time as a table of who may go where. Knows nothing of the
 * entity; where the two differ, one of them is wrong.
 */
final class ListingModel {

  /** A verb as the model knows it. */
  enum Verb {
    APPROVE,
    APPROVE_TOO_LONG,
    APPROVE_OWN,
    REFUSE,
    WITHDRAW,
    PUBLISH,
    SUPERVISE,
    ASK,
    ASK_LATE,
    ASK_TOO_MUCH,
    GRANT,
    GRANT_OWN,
    DENY,
    APPLY,
    APPLY_UNACCEPTED,
    VERIFY,
    VERIFY_UNACCEPTED,
    VERIFY_OWN,
    VERIFY_OWN_NAME,
    VERIFY_OWN_WORK,
    FAIL,
    DELIST,
    PUBLISH_END,
    YIELD
  }

  ListingStatus status = PROPOSED;
  int granted;
  boolean asked;
  boolean endPublished;

  /** Whether the verb is legal now; if so, it has happened. */
  boolean tell(Verb verb) {
    if (!isLegal(verb)) {
      return false;
    }
    switch (verb) {
      case APPROVE -> status = APPROVED;
      case REFUSE -> status = REFUSED;
      case WITHDRAW -> status = WITHDRAWN;
      case PUBLISH -> status = PUBLISHED;
      case SUPERVISE, FAIL -> status = SUPERVISING;
      case ASK -> asked = true;
      case GRANT -> {
        granted++;
        asked = false;
      }
      case DENY -> asked = false;
      case APPLY -> status = DELISTING_APPLIED;
      case VERIFY -> status = VERIFIED;
      case DELIST -> status = DELISTED;
      case PUBLISH_END -> endPublished = true;
      case YIELD -> status = UPGRADED;
      case APPROVE_TOO_LONG,
          APPROVE_OWN,
          GRANT_OWN,
          ASK_LATE,
          ASK_TOO_MUCH,
          APPLY_UNACCEPTED,
          VERIFY_UNACCEPTED,
          VERIFY_OWN,
          VERIFY_OWN_NAME,
          VERIFY_OWN_WORK ->
          throw new AssertionError("never legal");
    }
    return true;
  }

  private boolean isLegal(Verb verb) {
    return switch (verb) {
      case APPROVE, REFUSE -> status == PROPOSED;
      case WITHDRAW -> in(PROPOSED, APPROVED);
      case PUBLISH -> status == APPROVED;
      case SUPERVISE -> in(PUBLISHED, SUPERVISING);
      case ASK -> in(PUBLISHED, SUPERVISING) && !asked && granted < 1;
      case GRANT, DENY -> in(PUBLISHED, SUPERVISING) && asked;
      case APPLY -> status == SUPERVISING;
      case VERIFY, FAIL -> in(DELISTING_APPLIED, VERIFIED);
      case DELIST -> status == VERIFIED;
      case PUBLISH_END -> status == DELISTED && !endPublished;
      case YIELD -> in(PUBLISHED, SUPERVISING, DELISTING_APPLIED, VERIFIED);
      case APPROVE_TOO_LONG,
          APPROVE_OWN,
          GRANT_OWN,
          ASK_LATE,
          ASK_TOO_MUCH,
          APPLY_UNACCEPTED,
          VERIFY_UNACCEPTED,
          VERIFY_OWN,
          VERIFY_OWN_NAME,
          VERIFY_OWN_WORK ->
          false;
    };
  }

  private boolean in(ListingStatus... some) {
    return List.of(some).contains(status);
  }
}
