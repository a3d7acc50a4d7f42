package org.anlan.reporting.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.anlan.servicekit.event.BatchSubscriber;
import org.anlan.servicekit.event.Fact;

/** Keeps how every hazard stands. */
@ApplicationScoped
class HazardRecorder implements BatchSubscriber {

  private final RowJson json;
  private final Ledger ledger;

  HazardRecorder(RowJson json, Ledger ledger) {
    this.json = json;
    this.ledger = ledger;
  }

  @Override
  public String name() {
    return "hazard-recorder";
  }

  @Override
  public Set<String> topics() {
    return Set.of("anlan.hazard");
  }

  @Override
  public boolean wants(String type) {
    return type.startsWith("org.anlan.hazard.") && type.endsWith(".v1");
  }

  @Override
  public void receiveAll(List<Fact> facts) {
    ledger.take(HazardFact.BOOK, facts.stream().map(this::state).toList());
  }

  private HazardFact state(Fact fact) {
    return json.fromFact(fact.data().path("hazard"), HazardFact.class).at(fact.time());
  }
}
