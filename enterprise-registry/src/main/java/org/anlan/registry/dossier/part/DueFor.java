package org.anlan.registry.dossier.part;

import org.anlan.registry.code.Coded;

/** What has to be done with a part by the day on which it falls due. */
public enum DueFor implements Coded {
  RENEWAL("到期延续", "Renewal before it expires"),
  RENEWAL_APPLICATION("提出延期申请", "Application for renewal"),
  INSPECTION("检验检测", "Inspection"),
  EXIT("淘汰退出", "Exit"),
  COMPLETION("完工", "Completion"),
  FILING("备案", "Filing"),
  EVALUATION("评估", "Evaluation"),
  DRILL("下一次演练", "The next drill"),
  END("到期移出", "End of the listing");

  private final String zh;
  private final String en;

  DueFor(String zh, String en) {
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
