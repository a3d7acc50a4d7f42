package org.anlan.servicekit.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.sample.NoteEvent.NoteRewritten;
import org.anlan.servicekit.sample.NoteEvent.NoteWritten;
import org.anlan.servicekit.scope.Scoped;
import org.jspecify.annotations.Nullable;

/** A piece of text that belongs to a township. */
@Entity
public class Note implements Scoped {

  @Id private UUID id;
  @Version private long version;
  private String countyCode;
  private @Nullable String townshipCode;
  private @Nullable String departmentCode;
  private String text;

  protected Note() {} // for Hibernate

  static Note write(UUID id, String townshipCode, String text) {
    var note = new Note();
    note.id = id;
    note.countyCode = townshipCode.substring(0, 6);
    note.townshipCode = townshipCode;
    note.text = text;
    return note;
  }

  NoteWritten written(Instant at) {
    return new NoteWritten(id, text, at);
  }

  NoteRewritten rewrite(String newText, Instant at) {
    if (text.equals("shredded")) {
      throw new RuleViolation("note-shredded");
    }
    text = newText;
    return new NoteRewritten(id, text, at);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  String text() {
    return text;
  }

  @Override
  public String countyCode() {
    return countyCode;
  }

  @Override
  public @Nullable String townshipCode() {
    return townshipCode;
  }

  @Override
  public List<String> departmentCodes() {
    return departmentCode == null ? List.of() : List.of(departmentCode);
  }

  @Override
  public @Nullable String gridCode() {
    return null;
  }

  @Override
  public @Nullable UUID enterpriseId() {
    return null;
  }
}
