package org.anlan.reporting.fact;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.anlan.servicekit.event.BatchSubscriber;
import org.anlan.servicekit.event.Fact;

/** Keeps how every clue stands. */
@ApplicationScoped
class ClueRecorder implements BatchSubscriber {

  private final RowJson json;
  private final Ledger ledger;
  private final Clock clock;

  ClueRecorder(RowJson json, Ledger ledger, Clock clock) {
    this.json = json;
    this.ledger = ledger;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "clue-recorder";
  }

  @Override
  public Set<String> topics() {
    return Set.of("anlan.clue");
  }

  @Override
  public boolean wants(String type) {
    return type.startsWith("org.anlan.clue.") && type.endsWith(".v1");
  }

  @Override
  public void receiveAll(List<Fact> facts) {
    ledger.take(ClueFact.BOOK, facts.stream().map(this::state).toList());
  }

  /** What was told at night belongs to the day it was on the spot. */
  private ClueFact state(Fact fact) {
    var block = fact.data().path("clue").<ObjectNode>deepCopy();
    var submittedAt = Instant.parse(block.path("submittedAt").asText());
    block.put("receivedOn", submittedAt.atZone(clock.getZone()).toLocalDate().toString());
    return json.fromFact(block, ClueFact.class).at(fact.time());
  }
}
