package org.anlan.hazards.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.anlan.hazards.archive.IndexText.Line;
import org.anlan.hazards.hazard.HazardView;
import org.anlan.hazards.listing.ListingView;
import org.jspecify.annotations.Nullable;

/**
 * What the notice of a listing (挂牌督办通知书) says: whom it goes to, what is wrong, what has to be done
 * until when, who approved it and by which law. What has happened since stands below.
 */
final class ListingNotice {

  private static final String LAW = "《中华人民共和国安全生产法》第四十一条第三款";

  private final List<Line> lines = new ArrayList<>();

  private ListingNotice() {}

  /** Of a listing that was approved. */
  static List<Line> of(ListingView listing, HazardView hazard) {
    var notice = new ListingNotice();
    notice.head(listing);
    notice.wrong(listing, hazard);
    notice.demanded(listing);
    notice.since(listing);
    return notice.lines;
  }

  private void head(ListingView listing) {
    var approval = Objects.requireNonNull(listing.file().approval());
    heading("重大事故隐患挂牌督办通知书");
    say("文号", approval.documentNumber());
    say("挂牌编号", listing.number());
    say("挂牌级别", listing.level().word());
    say("挂牌单位", listing.authority());
    line("");
    line(listing.site() + "：");
    line("你单位存在的下列重大事故隐患，依据" + LAW + "，经批准予以挂牌督办。请按本通知书的要求限期治理。");
  }

  private void wrong(ListingView listing, HazardView hazard) {
    heading("一、隐患");
    say("隐患编号", hazard.number());
    say("单位或场所", listing.site());
    say("隐患描述", hazard.description());
    var basis = hazard.judgementBasis();
    say("判定依据", basis == null ? null : basis.standard() + " " + Objects.toString(basis.item(), ""));
    say("发现日期", hazard.foundOn());
  }

  private void demanded(ListingView listing) {
    var file = listing.file();
    var approval = Objects.requireNonNull(file.approval());
    heading("二、督办要求");
    say("挂牌事由", file.proposal() == null ? null : file.proposal().reason());
    say("审批意见", approval.opinion());
    line("落实治理的措施、责任、资金、时限和预案；治理期间采取措施保证安全，定期报告进展；治理完成，经核查验收后申请摘牌。");
    say("治理期限", approval.dueOn());
    heading("三、批准");
    say("批准人", approval.signed().name());
    say("批准日期", approval.signed().on());
    say("法律依据", LAW);
    line("");
    line("挂牌单位（盖章）：__________________________  日期：______________");
    line("签收人（签字）：____________________________  日期：______________");
  }

  /** Nothing at all where nothing has happened. */
  private void since(ListingView listing) {
    var since = new ListingNotice();
    listing.file().extensions().stream()
        .filter(entry -> Boolean.TRUE.equals(entry.granted()))
        .forEach(entry -> since.say("准予延期至", entry.until()));
    var ending = listing.file().ending();
    since.say("撤回", ending == null ? null : ending.signed().on() + "，" + ending.reason());
    since.say(listing.status().word(), listing.term().endedOn());
    if (!since.lines.isEmpty()) {
      heading("批准后的变化");
      lines.addAll(since.lines);
    }
  }

  private void heading(String text) {
    lines.add(new Line(true, text));
  }

  private void line(String text) {
    lines.add(new Line(false, text));
  }

  private void say(String word, @Nullable Object value) {
    if (value != null) {
      line(word + "：" + value);
    }
  }
}
