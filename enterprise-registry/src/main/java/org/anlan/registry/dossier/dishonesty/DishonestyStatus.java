package org.anlan.registry.dossier.dishonesty;

import org.anlan.registry.code.Coded;

/** Where an entry stands. */
public enum DishonestyStatus implements Coded {
  NOTICED("已告知", "Noticed"),
  DECIDED("已决定", "Decided"),
  PUBLISHED("已公布", "Published"),
  EXPIRED("期满移出", "Expired"),
  REMOVED("提前移出", "Removed before its time");

  private final String zh;
  private final String en;

  DishonestyStatus(String zh, String en) {
    this.zh = zh;
    this.en = en;
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
