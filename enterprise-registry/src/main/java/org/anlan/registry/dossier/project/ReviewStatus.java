package org.anlan.registry.dossier.project;

import org.anlan.registry.code.Coded;

/** How the review of a stage stands. */
public enum ReviewStatus implements Coded {
  NOT_REQUIRED("无须审查", "Not required"),
  PENDING("待审查", "Pending"),
  PASSED("通过", "Passed"),
  FAILED("未通过", "Failed");

  private final String zh;
  private final String en;

  ReviewStatus(String zh, String en) {
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
