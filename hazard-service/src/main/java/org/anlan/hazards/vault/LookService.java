package org.anlan.hazards.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.anlan.hazards.procedure.Desk;
import org.anlan.hazards.rectification.Signature;
import org.anlan.hazards.vault.LookResource.AskToLook;
import org.anlan.servicekit.audit.AuditTrail;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.web.IfMatch;

/** The use cases of those who keep the vault. */
@ApplicationScoped
@Transactional
class LookService {

  private final IdentityRequests requests;
  private final Vault vault;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final Desk desk;
  private final VaultConfig config;

  LookService(
      IdentityRequests requests,
      Vault vault,
      Outbox outbox,
      AuditTrail audit,
      Desk desk,
      VaultConfig config) {
    this.requests = requests;
    this.vault = vault;
    this.outbox = outbox;
    this.audit = audit;
    this.desk = desk;
    this.config = config;
  }

  IdentityRequestView ask(AskToLook r) {
    var clue =
        requests
            .reported(r.clueId())
            .orElseThrow(() -> InvalidRequest.at("/clueId", "unknown-report"));
    var request =
        IdentityRequest.ask(
            Ids.next(), clue.countyCode(), r.clueId(), clue.number(), r.reason(), desk.signature());
    var fact = request.requested();
    requests.add(request);
    outbox.append(fact);
    return request.view();
  }

  IdentityRequestView find(UUID id) {
    return requests.get(id).view();
  }

  IdentityRequestView approve(UUID id, IfMatch seen) {
    return tell(id, seen, (request, by) -> request.approve(by, config.lookFor()));
  }

  IdentityRequestView refuse(UUID id, IfMatch seen) {
    return tell(id, seen, IdentityRequest::refuse);
  }

  /** The look and its record are one transaction: nothing is shown that is not on record. */
  Identity look(UUID id) {
    var request = requests.get(id);
    var fact = request.look(desk.signature());
    requests.write();
    outbox.append(fact);
    audit.revealed("reporter", request.clueId(), request.reason());
    return vault.take(request.clueId());
  }

  private IdentityRequestView tell(
      UUID id, IfMatch seen, BiFunction<IdentityRequest, Signature, IdentityEvent> verb) {
    var request = requests.get(id);
    seen.check(request.version());
    var fact = verb.apply(request, desk.signature());
    requests.write();
    outbox.append(fact);
    return request.view();
  }
}
