package org.anlan.servicekit.importing.sample;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.importing.Batch;
import org.anlan.servicekit.importing.BulkInsert;
import org.anlan.servicekit.importing.Column;
import org.anlan.servicekit.importing.Ledger;
import org.anlan.servicekit.importing.Line;
import org.anlan.servicekit.importing.Row;
import org.anlan.servicekit.importing.sample.ItemLedger.Item;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.Scoped;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/** Items of townships, by their numbers. Shows how a service declares a ledger. */
@ApplicationScoped
public class ItemLedger implements Ledger<Item> {

  static final Column<String> NUMBER =
      Column.code("编号").required().meaning("台账内唯一", "Unique in the ledger").example("WP-001");
  static final Column<String> TOWN = Column.code("乡镇代码").required().example("610926100");
  static final Column<String> NAME = Column.text("名称", 50).required();
  static final Column<String> LEVEL = Column.oneOf("级别(一般/重大)", "一般", "重大");
  static final Column<LocalDate> FOUND_ON = Column.day("发现日期");
  static final Column<List<String>> TAGS = Column.oneOf("标签", "甲", "乙").several();

  private static final BulkInsert<NewItem> INSERT =
      BulkInsert.<NewItem>into("item")
          .column("id", "uuid", NewItem::id)
          .column("number", "text", item -> item.row().number())
          .column("county_code", "text", item -> item.row().countyCode())
          .column("township_code", "text", item -> item.row().townshipCode())
          .column("name", "text", item -> item.row().name())
          .column("found_on", "date", item -> item.row().foundOn())
          .column("tags", "text[]", item -> item.row().tags());

  private final AgroalDataSource database;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;
  private final Pauses pauses;

  ItemLedger(AgroalDataSource database, Outbox outbox, Caller caller, Clock clock, Pauses pauses) {
    this.database = database;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
    this.pauses = pauses;
  }

  @Override
  public String id() {
    return "items";
  }

  @Override
  public String title() {
    return "物品台账";
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(NUMBER, TOWN, NAME, LEVEL, FOUND_ON, TAGS);
  }

  @Override
  public @Nullable Item read(Row row) {
    if (row.get(NAME).equals("秘密") && row.find(FOUND_ON) == null) {
      row.refuse(FOUND_ON, "import-cell-required");
      return null;
    }
    return new Item(
        row.get(NUMBER),
        row.get(TOWN),
        row.get(NAME),
        row.find(FOUND_ON),
        row.find(TAGS, List.of()));
  }

  @Override
  public String identity(Item row) {
    return row.number();
  }

  @Override
  public void take(Batch<Item> batch) {
    pauses.pause(batch.lines().getFirst().row().number());
    var known = known(batch);
    for (var line : batch.lines()) {
      if (!caller.scope().covers(line.row()) && !line.row().name().equals("忘了查")) {
        line.refuseAsOutOfScope();
      } else if (known.contains(line.row().number())) {
        line.alreadyThere();
      }
    }
    insert(batch.open());
  }

  private Set<String> known(Batch<Item> batch) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement("select number from item where number = any (?)")) {
      var numbers = batch.lines().stream().map(line -> line.row().number()).toArray();
      query.setArray(1, connection.createArrayOf("text", numbers));
      Set<String> known = new HashSet<>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          known.add(rows.getString(1));
        }
      }
      return known;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private void insert(List<Line<Item>> lines) {
    var items = lines.stream().map(line -> new NewItem(Ids.next(), line.row())).toList();
    INSERT.run(database, items);
    for (var item : items) {
      outbox.append(new ItemImported(item.id(), item.row().number(), clock.instant()));
    }
  }

  private record NewItem(UUID id, Item row) {}

  /** What a row says. */
  public record Item(
      String number, String township, String name, @Nullable LocalDate foundOn, List<String> tags)
      implements Scoped {

    @Override
    public String countyCode() {
      return township.substring(0, Math.min(6, township.length()));
    }

    @Override
    public String townshipCode() {
      return township;
    }

    @Override
    public List<String> departmentCodes() {
      return List.of();
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
}
