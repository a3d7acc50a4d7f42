package org.anlan.hazards.finding;

/** Who has a major hazard listed for supervised handling (挂牌督办), the highest first. */
public enum ListingLevel {
  PROVINCE("省"),
  CITY("市"),
  COUNTY_GOVERNMENT("县政府"),
  /** 安全生产委员会. */
  COMMITTEE("安委会"),
  /** 安委会办公室. */
  COMMITTEE_OFFICE("安委办"),
  DEPARTMENT("部门"),
  TOWNSHIP("乡镇");

  private final String word;

  ListingLevel(String word) {
    this.word = word;
  }

  /** As ledgers and workbooks write it. */
  public String word() {
    return word;
  }

  /** Whether this level stands above the other. */
  public boolean isAbove(ListingLevel other) {
    return compareTo(other) < 0;
  }
}
