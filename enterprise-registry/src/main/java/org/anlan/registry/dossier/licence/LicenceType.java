package org.anlan.registry.dossier.licence;

import java.util.List;
import org.anlan.registry.code.Coded;

/** What a licence allows, by its usual name. */
public enum LicenceType implements Coded {
  SAFETY_PRODUCTION("安全生产许可证", "Safe production licence"),
  MINING("采矿许可证", "Mining licence"),
  CHEMICALS_TRADE("危险化学品经营许可证", "Licence to trade dangerous chemicals", "危化品经营许可证"),
  CHEMICALS_USE("危险化学品安全使用许可证", "Licence to use dangerous chemicals"),
  FIREWORKS_WHOLESALE("烟花爆竹经营（批发）许可证", "Licence to sell fireworks wholesale"),
  FIREWORKS_RETAIL("烟花爆竹经营（零售）许可证", "Licence to sell fireworks", "烟花爆竹经营许可证", "烟花爆竹零售许可证"),
  BLASTING("爆破作业单位许可证", "Blasting licence"),
  GAS("燃气经营许可证", "Gas trading licence"),
  ROAD_TRANSPORT("道路运输经营许可证", "Road transport licence"),
  SPECIAL_EQUIPMENT("特种设备使用登记证", "Registration of special equipment"),
  FIRE_SAFETY("公众聚集场所消防安全检查意见书", "Fire safety clearance of a public place", "消防安全检查合格证"),
  BUSINESS("营业执照", "Business licence"),
  OTHER("其他", "Other");

  /** 安全生产许可证条例 art. 9: whoever applies later may have to stop when the licence ends. */
  private static final int MONTHS_TO_APPLY = 3;

  private final String zh;
  private final String en;
  private final List<String> alsoCalled;

  LicenceType(String zh, String en, String... alsoCalled) {
    this.zh = zh;
    this.en = en;
    this.alsoCalled = List.of(alsoCalled);
  }

  @Override
  public String zh() {
    return zh;
  }

  @Override
  public String en() {
    return en;
  }

  /** How many months before its end its renewal is applied for; 0 where no law says so. */
  int monthsToApply() {
    return this == SAFETY_PRODUCTION ? MONTHS_TO_APPLY : 0;
  }

  @Override
  public List<String> alsoCalled() {
    return alsoCalled;
  }
}
