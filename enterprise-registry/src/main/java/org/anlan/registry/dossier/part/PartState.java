package org.anlan.registry.dossier.part;

import java.time.LocalDate;
import org.anlan.registry.code.Coded;
import org.anlan.servicekit.paging.Row;

/** How a part stands on a day; computed and never stored. */
public enum PartState implements Coded {
  VALID("有效", "Valid"),
  EXPIRED("已过期", "Expired"),
  SUPERSEDED("已有新的", "Superseded by a later one"),
  WITHDRAWN("已撤销", "Withdrawn");

  private final String zh;
  private final String en;

  PartState(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** How a row of a list stands; says the same as the filter {@code validity} does in SQL. */
  public static PartState of(Row row) {
    if (row.dayOrNull("ended_on") != null) {
      return WITHDRAWN;
    }
    LocalDate until = row.dayOrNull("until_on");
    if (until != null && !until.isBefore(row.today())) {
      return VALID;
    }
    if (row.flag("superseded")) {
      return SUPERSEDED;
    }
    return until == null ? VALID : EXPIRED;
  }

  @Override
  public String zh() {
    return zh;
  }

  @Override
  public String en() {
    return en;
  }
}
