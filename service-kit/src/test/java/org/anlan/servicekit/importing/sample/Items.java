package org.anlan.servicekit.importing.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.concurrent.atomic.AtomicReference;
import org.anlan.servicekit.importing.LedgerFiles;
import org.anlan.servicekit.scope.Caller;

/** Files of items, and what became of them in the database. */
@ApplicationScoped
class Items {

  static final String TOWN_A = "610926100";
  static final String TOWN_B = "610926101";

  private final Table table;

  Items(Table table) {
    this.table = table;
  }

  static LedgerFiles file() {
    return LedgerFiles.with("编号", "乡镇代码", "名称", "级别", "发现日期", "标签");
  }

  /** So many good items with numbers {@code prefix-00001} and on. */
  static LedgerFiles file(String prefix, int count) {
    var file = file();
    for (int i = 1; i <= count; i++) {
      file.row(number(prefix, i), TOWN_A, "物品" + i, "一般", "2023-05-01", null);
    }
    return file;
  }

  static String number(String prefix, int i) {
    return "%s-%05d".formatted(prefix, i);
  }

  long count(String prefix) {
    return query("select count(*) from item where number like '" + prefix + "-%'");
  }

  long facts(String prefix) {
    return query(
        "select count(*) from outbox_event where data like '%\""
            + prefix
            + "-%' and type like '%.item.%'");
  }

  long pieces() {
    return query("select count(*) from import_piece");
  }

  String tags(String number) {
    return ask("select array_to_string(tags, '|') from item where number = '" + number + "'")
        .toString();
  }

  private long query(String sql) {
    return ((Number) ask(sql)).longValue();
  }

  private Object ask(String sql) {
    var answer = new AtomicReference<Object>();
    Caller.asSystem("test", () -> answer.set(table.ask(sql)));
    return answer.get();
  }

  /** A bean of its own, because the transaction begins where it is called. */
  @ApplicationScoped
  static class Table {

    private final EntityManager entities;

    Table(EntityManager entities) {
      this.entities = entities;
    }

    @Transactional
    Object ask(String sql) {
      return entities.createNativeQuery(sql).getSingleResult();
    }
  }
}
