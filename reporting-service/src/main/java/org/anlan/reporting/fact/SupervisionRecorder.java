package org.anlan.reporting.fact;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.anlan.servicekit.event.BatchSubscriber;
import org.anlan.servicekit.event.Fact;

/** Keeps who looks after which unit. */
@ApplicationScoped
class SupervisionRecorder implements BatchSubscriber {

  private static final String POSTED = "org.anlan.supervisor.posted.v1";

  private final RowJson json;
  private final Ledger ledger;

  SupervisionRecorder(RowJson json, Ledger ledger) {
    this.json = json;
    this.ledger = ledger;
  }

  @Override
  public String name() {
    return "supervision-recorder";
  }

  @Override
  public Set<String> topics() {
    return Set.of("anlan.supervisor");
  }

  @Override
  public boolean wants(String type) {
    return type.startsWith("org.anlan.supervisor.") && type.endsWith(".v1");
  }

  @Override
  public void receiveAll(List<Fact> facts) {
    ledger.take(SupervisionFact.BOOK, facts.stream().map(this::posting).toList());
  }

  /**
   * Its facts carry no version, but each says all of it: the posting comes first, and of what was
   * corrected or ended since the latest counts.
   */
  private SupervisionFact posting(Fact fact) {
    var link = fact.data().<ObjectNode>deepCopy();
    link.put("version", POSTED.equals(fact.type()) ? 0 : 1);
    return json.fromFact(link, SupervisionFact.class).at(fact.time());
  }
}
