package org.anlan.servicekit.event.inbox;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.anlan.servicekit.event.Fact;
import org.anlan.servicekit.event.Subscriber;
import org.anlan.servicekit.transaction.DatabaseFailure;

/** A subscriber whose effect is a row per fact: a second effect would be a second row. */
record Recorder(String name, Set<String> topics, Set<UUID> poison) implements Subscriber {

  static Recorder of(String topic) {
    return new Recorder(
        "recorder-" + UUID.randomUUID(), Set.of(topic), ConcurrentHashMap.newKeySet());
  }

  @Override
  public void receive(Fact fact) {
    if (poison.contains(fact.subject())) {
      throw new IllegalStateException("cannot take " + fact.subject());
    }
    try (var statement =
        RigTransactions.current()
            .prepareStatement("insert into effect (subject, data) values (?, ?)")) {
      statement.setObject(1, fact.subject());
      statement.setString(2, name + " " + fact.data());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
