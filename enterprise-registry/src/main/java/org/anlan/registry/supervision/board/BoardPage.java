package org.anlan.registry.supervision.board;

import java.util.stream.Collectors;
import org.anlan.registry.supervision.board.Board.Supervisor;
import org.jspecify.annotations.Nullable;

/** The board as a page: one sheet of A4 from a browser, and the same on a telephone. */
final class BoardPage {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>%1$s · 安全生产监管公示牌</title>
      <style>
      @page { size: A4; margin: 15mm }
      body { font: 16px/1.6 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; color: #111; max-width: 46em; margin: 1em auto; padding: 0 1em }
      h1 { text-align: center; font-size: 1.7em; border-bottom: 4px solid #c00; padding-bottom: .3em }
      dl { display: grid; grid-template-columns: 7em 1fr; margin: 1em 0 }
      dt { font-weight: bold } dd { margin: 0 }
      table { border-collapse: collapse; width: 100%% }
      th, td { border: 1px solid #555; padding: .4em .6em; text-align: left; vertical-align: top }
      th { background: #f2f2f2 }
      footer { display: flex; justify-content: space-between; align-items: center; gap: 1em; margin-top: 1.5em }
      svg { width: 35mm; height: 35mm; flex: none }
      .hotline { font-size: 1.4em; font-weight: bold; color: #c00 }
      </style>
      </head>
      <body>
      <h1>安全生产监管公示牌</h1>
      <dl>
      <dt>单位名称</dt><dd>%1$s</dd>
      <dt>单位编号</dt><dd>%2$s</dd>
      <dt>所在乡镇</dt><dd>%3$s</dd>
      <dt>地址</dt><dd>%4$s</dd>
      </dl>
      <table>
      <thead><tr><th>类型</th><th>姓名</th><th>单位及职务</th><th>职责</th></tr></thead>
      <tbody>
      %5$s</tbody>
      </table>
      <footer>
      <div>
      <p>发现事故隐患，请拨打举报电话：<span class="hotline">%6$s</span></p>
      <p>扫描二维码查看最新公示内容。</p>
      <p>%7$s<br>%8$s</p>
      </div>
      %9$s
      </footer>
      </body>
      </html>
      """;

  private BoardPage() {}

  static String of(Board board) {
    return PAGE.formatted(
        text(board.name()),
        text(board.number()),
        text(board.township()),
        text(board.address()),
        rows(board),
        text(board.hotline()),
        text(board.authority()),
        board.asOf(),
        QrCode.svg(board.links().page().toString()));
  }

  private static String rows(Board board) {
    return board.supervisors().isEmpty()
        ? "<tr><td colspan=\"4\">暂无</td></tr>\n"
        : board.supervisors().stream().map(BoardPage::row).collect(Collectors.joining());
  }

  private static String row(Supervisor supervisor) {
    return "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>\n"
        .formatted(
            text(supervisor.kindName()),
            text(supervisor.person()),
            text(supervisor.organization()) + " " + text(supervisor.post()),
            text(supervisor.duty()));
  }

  /** What people typed is text and never part of the page. */
  private static String text(@Nullable String typed) {
    return typed == null
        ? ""
        : typed
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;");
  }
}
