package org.anlan.servicekit.sample;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.anlan.servicekit.event.Fact;
import org.anlan.servicekit.event.Subscriber;
import org.anlan.servicekit.transaction.DatabaseFailure;

/** Hears what the made-up service tells. */
@ApplicationScoped
class NoteEcho implements Subscriber {

  /** While set, it cannot take notes that begin with "poison". */
  static final AtomicBoolean SQUEAMISH = new AtomicBoolean();

  private final AgroalDataSource database;

  NoteEcho(AgroalDataSource database) {
    this.database = database;
  }

  @Override
  public String name() {
    return "note-echo";
  }

  @Override
  public Set<String> topics() {
    return Set.of("anlan.note");
  }

  @Override
  public boolean wants(String type) {
    return type.equals("org.anlan.note.written.v1");
  }

  @Override
  public void receive(Fact fact) {
    var text = fact.data().path("text").asText();
    if (SQUEAMISH.get() && text.startsWith("poison")) {
      throw new IllegalStateException("will not take " + text);
    }
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement("insert into note_echo (note_id, text) values (?, ?)")) {
      statement.setObject(1, fact.subject());
      statement.setString(2, text);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
