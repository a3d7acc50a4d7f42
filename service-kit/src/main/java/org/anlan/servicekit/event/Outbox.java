package org.anlan.servicekit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anlan.servicekit.audit.AuditTrail;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.transaction.OutboxRow;
import org.anlan.servicekit.transaction.Transactions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where facts leave a service. A fact appended here is published if and only if the transaction
 * commits, and stands in the audit trail beside its effect.
 */
@ApplicationScoped
public class Outbox {

  private final Transactions transactions;
  private final AuditTrail audit;
  private final ObjectMapper json;
  private final String source;

  Outbox(
      Transactions transactions,
      AuditTrail audit,
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.application.name") String application) {
    this.transactions = transactions;
    this.audit = audit;
    this.json = json;
    this.source = "/" + application;
  }

  /** Appends a fact to the running transaction. */
  public void append(DomainEvent fact) {
    var data = write(fact);
    transactions.current().tell(row(fact, FactTypes.topic(fact.type()), data));
    audit.changed(fact.type(), FactTypes.aggregate(fact.type()), fact.subject(), data);
  }

  /** Appends several facts, in their order. */
  public void append(List<? extends DomainEvent> facts) {
    facts.forEach(this::append);
  }

  /**
   * Appends the current state of something for a compacted topic: a copy for others, no change of
   * its own, so the audit trail does not repeat it.
   */
  public void appendState(DomainEvent state) {
    transactions.current().tell(row(state, FactTypes.topic(state.type()), write(state)));
  }

  private OutboxRow row(DomainEvent fact, String topic, String data) {
    return new OutboxRow(
        Ids.next(),
        topic,
        fact.type(),
        source,
        fact.subject(),
        fact.occurredAt(),
        audit.traceId(),
        data);
  }

  private String write(DomainEvent fact) {
    try {
      return json.writeValueAsString(fact);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A fact must be writable as JSON: " + fact.type(), e);
    }
  }
}
