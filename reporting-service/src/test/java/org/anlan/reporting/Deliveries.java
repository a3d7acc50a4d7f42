package org.anlan.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anlan.servicekit.event.Fact;
import org.anlan.servicekit.event.Subscriber;
import org.anlan.servicekit.scope.Caller;

/** Hands facts to the subscribers as the consumer does, without Kafka in between. */
@ApplicationScoped
public class Deliveries {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Subscriber> subscribers;
  private final Owner owner;

  Deliveries(@All List<Subscriber> subscribers, Owner owner) {
    this.subscribers = subscribers;
    this.owner = owner;
  }

  /** A document as it comes off the wire. */
  public static JsonNode json(Object data) {
    return JSON.valueToTree(data);
  }

  /** Each fact in a transaction of its own. */
  public void deliver(Fact... facts) {
    Arrays.stream(facts).forEach(fact -> deliver(List.of(fact)));
  }

  /** All facts in one transaction. */
  public void deliver(List<Fact> facts) {
    Caller.asSystem("consumer", () -> receive(facts));
  }

  /** The states of records, each told by a fact, all in one transaction. */
  public void tell(List<Facts.Record> states) {
    deliver(states.stream().map(Facts.Record::told).toList());
  }

  /** Forgets all facts and all cells; only the owner can. */
  public void forgetAll() {
    try (var connection = owner.connect();
        var statement = connection.createStatement()) {
      statement.execute(
          "truncate hazard_fact, enterprise_fact, supervision_fact, clue_fact, directory_entry,"
              + " figure_cell, snapshot");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Transactional
  void receive(List<Fact> facts) {
    for (var subscriber : subscribers) {
      var own = new ArrayList<>(facts);
      own.removeIf(
          fact ->
              !subscriber.topics().contains("anlan." + fact.type().split("\\.")[2])
                  || !subscriber.wants(fact.type()));
      if (!own.isEmpty()) {
        subscriber.receiveAll(own);
      }
    }
  }
}
