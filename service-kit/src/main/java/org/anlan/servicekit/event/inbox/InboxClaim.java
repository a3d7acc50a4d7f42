package org.anlan.servicekit.event.inbox;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.anlan.servicekit.event.Fact;
import org.anlan.servicekit.event.inbox.Progress.Place;
import org.anlan.servicekit.transaction.Errand;

/**
 * Notes what a subscriber receives and how far it has read. Where another process has the same
 * facts at hand it waits until that one has decided.
 */
final class InboxClaim implements Errand {

  private final String subscriber;
  private final List<Place> places;
  private final List<Fact> facts;
  private List<Fact> fresh = List.of();

  InboxClaim(String subscriber, List<Place> places, List<Fact> facts) {
    this.subscriber = subscriber;
    this.places = places;
    this.facts = facts;
  }

  /** In order, those never received before; known once the transaction has begun. */
  List<Fact> fresh() {
    return fresh;
  }

  @Override
  public String call() {
    return "anlan_receive(?, ?, ?, ?, ?, ?, ?)";
  }

  @Override
  public void bind(PreparedStatement statement, int next) throws SQLException {
    statement.setString(next, subscriber);
    array(statement, next + 1, "uuid", places.stream().map(Place::topicId));
    array(statement, next + 2, "integer", places.stream().map(Place::partition));
    array(statement, next + 3, "text", places.stream().map(Place::topic));
    array(statement, next + 4, "bigint", places.stream().map(Place::nextOffset));
    array(statement, next + 5, "text", facts.stream().map(Fact::source));
    array(statement, next + 6, "uuid", facts.stream().map(Fact::id));
  }

  @Override
  public void found(ResultSet row) throws SQLException {
    var sources = (String[]) row.getArray("fresh_sources").getArray();
    var ids = (UUID[]) row.getArray("fresh_ids").getArray();
    var keys = new HashSet<Key>();
    for (int i = 0; i < ids.length; i++) {
      keys.add(new Key(sources[i], ids[i]));
    }
    // a fact may stand twice in one batch: only its first occurrence counts
    fresh = facts.stream().filter(fact -> keys.remove(new Key(fact.source(), fact.id()))).toList();
  }

  private static void array(PreparedStatement statement, int at, String type, Stream<?> values)
      throws SQLException {
    statement.setArray(at, statement.getConnection().createArrayOf(type, values.toArray()));
  }

  private record Key(String source, UUID id) {}
}
