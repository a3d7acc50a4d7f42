package org.anlan.registry.organization;

import org.anlan.registry.code.Coded;

/** What a body is in the county's order of responsibility. */
public enum OrganizationKind implements Coded {
  COMMITTEE("安委会", "Work safety committee"),
  COMMITTEE_OFFICE("安委办", "Office of the work safety committee"),
  SECTOR_COMMITTEE("专委会", "Sector committee"),
  DEPARTMENT("行业部门", "Department"),
  TOWNSHIP_GOVERNMENT("乡镇政府(街道办)", "Township government"),
  PARK_ADMINISTRATION("园区管委会", "Park administration"),
  VILLAGE_COMMITTEE("村(居)委会", "Village committee");

  private final String zh;
  private final String en;

  OrganizationKind(String zh, String en) {
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
