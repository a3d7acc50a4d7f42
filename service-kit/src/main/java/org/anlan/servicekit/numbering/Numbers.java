package org.anlan.servicekit.numbering;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.anlan.servicekit.transaction.DatabaseFailure;

/**
 * Gives out the numbers of records. The serial runs through counties and years, so that a number is
 * unique by its serial alone; it is taken from the database in blocks, and what is left of a block
 * when the process ends is never used.
 */
@ApplicationScoped
public class Numbers {

  /** As the procedure {@code anlan_create_number_series} has it. */
  private static final int BLOCK = 50;

  private static final Pattern PREFIX = Pattern.compile("[A-Z]{1,8}");

  private final AgroalDataSource database;
  private final Map<String, Series> series = new ConcurrentHashMap<>();

  Numbers(AgroalDataSource database) {
    this.database = database;
  }

  /** The next number of a kind of record; asks the database once in fifty times. */
  public String next(String prefix, String countyCode, int year) {
    return take(prefix, countyCode, year, 1).getFirst();
  }

  /** Many at once, by one statement at most. */
  public List<String> take(String prefix, String countyCode, int year, int count) {
    if (!PREFIX.matcher(prefix).matches()) {
      throw new IllegalArgumentException("No prefix of a number: " + prefix);
    }
    return series.computeIfAbsent(prefix, Series::new).take(count).stream()
        .map(serial -> "%s-%s-%d-%06d".formatted(prefix, countyCode, year, serial))
        .toList();
  }

  private final class Series {

    private final String sequence;
    private long next;
    private int left;

    Series(String prefix) {
      this.sequence = "number_" + prefix.toLowerCase(Locale.ROOT);
    }

    synchronized List<Long> take(int count) {
      var serials = new ArrayList<Long>(count);
      while (left > 0 && serials.size() < count) {
        left--;
        serials.add(next++);
      }
      int missing = count - serials.size();
      if (missing > 0) {
        var blocks = fetch((missing + BLOCK - 1) / BLOCK);
        for (var block : blocks.subList(0, blocks.size() - 1)) {
          IntStream.range(0, BLOCK).forEach(i -> serials.add(block + i));
        }
        next = blocks.getLast();
        left = BLOCK;
        serials.addAll(take(count - serials.size()));
      }
      return serials;
    }

    /** Within the transaction at hand, but not undone with it: a sequence never goes back. */
    private List<Long> fetch(int blocks) {
      try (var connection = database.getConnection();
          var statement =
              connection.prepareStatement(
                  "select nextval(?::regclass) from generate_series(1, ?)")) {
        statement.setString(1, sequence);
        statement.setInt(2, blocks);
        try (var rows = statement.executeQuery()) {
          var starts = new ArrayList<Long>(blocks);
          while (rows.next()) {
            starts.add(rows.getLong(1));
          }
          return starts;
        }
      } catch (SQLException e) {
        throw new DatabaseFailure(e);
      }
    }
  }
}
