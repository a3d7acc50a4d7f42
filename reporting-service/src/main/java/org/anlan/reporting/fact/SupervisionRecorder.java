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

  /** In the order in which they happen to a link. */
  private static final List<String> STEPS =
      List.of("org.anlan.supervisor.posted.v1", "org.anlan.supervisor.withdrawn.v1");

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
    return STEPS.contains(type);
  }

  @Override
  public void receiveAll(List<Fact> facts) {
    ledger.take(SupervisionFact.BOOK, facts.stream().map(this::posting).toList());
  }

  /** Its facts carry no version: there is the posting, and after it the withdrawal. */
  private SupervisionFact posting(Fact fact) {
    var link = fact.data().<ObjectNode>deepCopy();
    link.put("version", STEPS.indexOf(fact.type()));
    return json.fromFact(link, SupervisionFact.class).at(fact.time());
  }
}
