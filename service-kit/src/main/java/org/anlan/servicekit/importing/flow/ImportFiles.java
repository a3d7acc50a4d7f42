package org.anlan.servicekit.importing.flow;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.anlan.servicekit.transaction.DatabaseFailure;

/**
 * Uploaded files, kept in the database until their job is finished, so that any replica can do it.
 * In pieces: a value of the database is held whole by its driver, several times over.
 */
@ApplicationScoped
@Transactional
public class ImportFiles {

  private static final int PIECE = 256 << 10;
  private static final int PIECES_AT_ONCE = 4;

  private final AgroalDataSource database;

  ImportFiles(AgroalDataSource database) {
    this.database = database;
  }

  /** Keeps a file for a job. */
  public void keep(UUID job, Path file) {
    var sql = "insert into import_piece (job_id, position, content) values (?, ?, ?)";
    try (var in = Files.newInputStream(file);
        var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      int position = 0;
      for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
        statement.setObject(1, job);
        statement.setInt(2, position++);
        statement.setBytes(3, piece);
        statement.addBatch();
        if (position % PIECES_AT_ONCE == 0) {
          statement.executeBatch();
        }
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the file of a job to this machine. */
  public void fetch(UUID job, Path file) {
    var sql = "select content from import_piece where job_id = ? order by position";
    try (var out = Files.newOutputStream(file);
        var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(PIECES_AT_ONCE);
      statement.setObject(1, job);
      try (var pieces = statement.executeQuery()) {
        while (pieces.next()) {
          out.write(pieces.getBytes(1));
        }
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets the file of a job. */
  public void drop(UUID job) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement("delete from import_piece where job_id = ?")) {
      statement.setObject(1, job);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
