package org.anlan.hazards.vault;

import java.util.UUID;

/** How a request to look stands after a fact; neither its reason nor anything of the identity. */
public record LookState(
    UUID requestId, long version, String countyCode, UUID clueId, LookStatus status) {

  static LookState after(IdentityRequest request) {
    return new LookState(
        request.id(),
        request.version() + 1,
        request.countyCode(),
        request.clueId(),
        request.status());
  }
}
