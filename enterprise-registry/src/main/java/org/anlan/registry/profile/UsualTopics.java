package org.anlan.registry.profile;

import static org.anlan.registry.profile.QuestionKind.NUMBER;
import static org.anlan.registry.profile.QuestionKind.YES_NO;

import java.util.List;

/** The topics of the campaigns that every county was told to run. */
final class UsualTopics {

  static final List<Topic> ALL =
      List.of(
          topic(
              "GAS_SALES",
              "燃气销售点",
              ask("licensed", "是否取得燃气经营许可", YES_NO),
              ask("bottles", "气瓶存量（只）", NUMBER),
              ask("alarm", "是否安装可燃气体报警装置", YES_NO)),
          topic(
              "FILLING_STATION",
              "加油站",
              ask("licensed", "是否取得危险化学品经营许可", YES_NO),
              ask("doubleWalled", "埋地油罐是否采用双层罐或防渗池", YES_NO)),
          topic(
              "FIREWORKS_SHOP",
              "烟花爆竹经营场所",
              ask("licensed", "是否取得烟花爆竹经营许可", YES_NO),
              ask("apart", "是否专店销售", YES_NO)),
          topic(
              "DUST_EXPLOSION",
              "粉尘涉爆",
              ask("workers", "涉粉作业人数", NUMBER),
              ask("cleaning", "是否执行粉尘清扫制度", YES_NO),
              ask("extraction", "是否安装除尘系统", YES_NO)),
          topic(
              "CHEMICALS_IN_INDUSTRY",
              "工贸企业危化品使用",
              ask("apart", "是否设专用储存场所", YES_NO),
              ask("ventilated", "使用场所是否通风并有检测报警", YES_NO)),
          topic("FARM_MACHINERY", "农业机械", ask("machines", "在用农机（台）", NUMBER)),
          topic(
              "HAZARDOUS_WASTE",
              "危险废物处置",
              ask("licensed", "是否取得危险废物经营许可", YES_NO),
              ask("stored", "现场贮存量（吨）", NUMBER)),
          topic(
              "EXISTING_BUILDING",
              "既有建筑",
              ask("rebuilt", "是否擅自改建加层", YES_NO),
              ask("appraised", "是否经房屋安全鉴定", YES_NO)));

  private UsualTopics() {}

  private static Topic topic(String code, String name, Question... questions) {
    return new Topic(code, name, List.of(questions));
  }

  private static Question ask(String code, String text, QuestionKind kind) {
    return new Question(code, text, kind);
  }
}
