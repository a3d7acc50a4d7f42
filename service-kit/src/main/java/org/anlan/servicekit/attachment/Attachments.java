package org.anlan.servicekit.attachment;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.transaction.DatabaseFailure;

/**
 * Attaches files to records and finds them again. Whoever may see the record may see what is
 * attached to it and attach more; the record is written first. The service says of which of its
 * tables that is true, in a migration: {@code call anlan_show_records_of('hazard')}.
 */
@ApplicationScoped
public class Attachments {

  private static final String INSERT =
      """
      insert into attachment (id, owner_id, name, media_type, size, sha256, added_at, added_by)
      select ?, ?, ?, ?, ?, ?, ?, ? from pg_advisory_xact_lock_shared(hashtextextended('attachment ' || ?, 8502))
      """;

  // the lock: a file is not swept while somebody attaches it, whatever its store can promise

  /** Row-level security shows what is attached to records in the caller's sight only. */
  private static final String OF =
      """
      select id, name, media_type, size, sha256, added_at from attachment
       where owner_id = ? order by added_at, id
      """;

  private final AgroalDataSource database;
  private final Reception reception;
  private final FileStore store;
  private final Caller caller;
  private final Clock clock;

  Attachments(
      AgroalDataSource database, Reception reception, FileStore store, Caller caller, Clock clock) {
    this.database = database;
    this.reception = reception;
    this.store = store;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Checks and stores a file. Before the transaction, so that none is open while a phone uploads.
   */
  public StoredFile receive(InputStream content, String name) {
    return reception.receive(content, name);
  }

  /** Attaches a stored file to a record, in the transaction of whatever else happens to it. */
  @Transactional(TxType.MANDATORY)
  public AttachmentView attach(UUID owner, StoredFile file) {
    var view =
        new AttachmentView(
            Ids.next(),
            file.name(),
            file.type().mediaType(),
            file.size(),
            file.sha256(),
            clock.instant().truncatedTo(ChronoUnit.MICROS)); // as the database keeps it
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(INSERT)) {
      statement.setObject(1, view.id());
      statement.setObject(2, owner);
      statement.setString(3, view.name());
      statement.setString(4, view.mediaType());
      statement.setLong(5, view.size());
      statement.setString(6, view.sha256());
      statement.setObject(7, OffsetDateTime.ofInstant(view.addedAt(), ZoneOffset.UTC));
      statement.setString(8, caller.actor().id());
      statement.setString(9, view.sha256());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
    if (!store.renew(file.sha256())) {
      throw new RuleViolation("attachment-expired"); // it lay about for longer than the grace
    }
    return view;
  }

  /** Attaches to another record what is attached to one, in the sight of the caller. */
  @Transactional(TxType.MANDATORY)
  public List<AttachmentView> handOn(UUID from, UUID to) {
    return of(from).stream()
        .map(
            a ->
                attach(
                    to, new StoredFile(a.name(), FileType.of(a.mediaType()), a.size(), a.sha256())))
        .toList();
  }

  /** What is attached to a record, the oldest first. */
  @Transactional(TxType.MANDATORY)
  public List<AttachmentView> of(UUID owner) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(OF)) {
      statement.setObject(1, owner);
      try (var rows = statement.executeQuery()) {
        var attachments = new ArrayList<AttachmentView>();
        while (rows.next()) {
          attachments.add(view(rows));
        }
        return attachments;
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** One attachment of a record with its content. */
  @Transactional(TxType.MANDATORY)
  public Download open(UUID owner, UUID id) {
    var attachment =
        of(owner).stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    return new Download(attachment, store.open(attachment.sha256()));
  }

  private static AttachmentView view(ResultSet row) throws SQLException {
    return new AttachmentView(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("media_type"),
        row.getLong("size"),
        row.getString("sha256"),
        row.getObject("added_at", OffsetDateTime.class).toInstant());
  }
}
