package org.anlan.registry.division;

import org.anlan.registry.code.Coded;
import org.anlan.servicekit.identifier.DivisionCode;

/**
 * What an area is. A park or a group's own ground stands beside the towns, with a code like theirs.
 */
public enum DivisionKind implements Coded {
  COUNTY("县(市、区)", "County", 6),
  TOWN("镇", "Town", 9),
  TOWNSHIP("乡", "Township", 9),
  SUBDISTRICT("街道", "Sub-district", 9),
  PARK("园区", "Park", 9),
  ENTERPRISE_GROUP("企业集团", "Enterprise group", 9),
  VILLAGE("村", "Village", 12),
  COMMUNITY("社区", "Community", 12);

  private final String zh;
  private final String en;
  private final int digits;

  DivisionKind(String zh, String en, int digits) {
    this.zh = zh;
    this.en = en;
    this.digits = digits;
  }

  /** Whether a code of this length can name such an area. */
  public boolean fits(DivisionCode code) {
    return code.value().length() == digits;
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
