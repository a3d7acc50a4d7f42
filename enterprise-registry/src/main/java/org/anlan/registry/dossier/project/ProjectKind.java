package org.anlan.registry.dossier.project;

import org.anlan.registry.code.Coded;

/** What is built. */
public enum ProjectKind implements Coded {
  NEW("新建", "New"),
  REBUILDING("改建", "Rebuilding"),
  EXTENSION("扩建", "Extension");

  private final String zh;
  private final String en;

  ProjectKind(String zh, String en) {
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
