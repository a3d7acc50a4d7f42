package org.anlan.reporting.fact;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.anlan.servicekit.event.BatchSubscriber;
import org.anlan.servicekit.event.Fact;
import org.jspecify.annotations.Nullable;

/** Keeps how every enterprise stands, out of the registry's cards. */
@ApplicationScoped
class EnterpriseRecorder implements BatchSubscriber {

  private static final String CARD_CHANGED = "org.anlan.enterprise-card.changed.v1";

  private final RowJson json;
  private final Ledger ledger;

  EnterpriseRecorder(RowJson json, Ledger ledger) {
    this.json = json;
    this.ledger = ledger;
  }

  @Override
  public String name() {
    return "enterprise-recorder";
  }

  @Override
  public Set<String> topics() {
    return Set.of("anlan.enterprise-card");
  }

  @Override
  public boolean wants(String type) {
    return CARD_CHANGED.equals(type);
  }

  @Override
  public void receiveAll(List<Fact> facts) {
    ledger.take(EnterpriseFact.BOOK, facts.stream().map(this::card).toList());
  }

  private EnterpriseFact card(Fact fact) {
    var location = fact.data().path("location");
    return json.fromFact(fact.data(), EnterpriseFact.class)
        .at(fact.time(), degrees(location.path("lon")), degrees(location.path("lat")));
  }

  private static @Nullable Double degrees(JsonNode value) {
    return value.isNumber() ? value.doubleValue() : null;
  }
}
