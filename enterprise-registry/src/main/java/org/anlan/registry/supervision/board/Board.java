package org.anlan.registry.supervision.board;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.supervision.SupervisionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the board says on a day. The only telephone number on it is that of the county's hotline.
 */
@Schema(description = "公示牌 · What hangs at the gate of a unit: who looks after it and what they do")
public record Board(
    UUID enterpriseId,
    String number,
    String name,
    @Nullable String township,
    @Nullable String address,
    String authority,
    String hotline,
    List<Supervisor> supervisors,
    LocalDate asOf,
    Links links) {

  /** Somebody who looks after the unit. */
  @Schema(description = "公示的监管人员 · Somebody who looks after the unit; without telephone number")
  public record Supervisor(
      SupervisionKind kind,
      String kindName,
      String person,
      @Nullable String post,
      @Nullable String organization,
      String duty,
      LocalDate since) {}

  /** Where to read on. */
  @Schema(
      description =
          "相关链接；隐患与风险须登录，公开的公示牌上为空 · Where to read on; hazards and risks need a token"
              + " and are null on the board for everybody")
  public record Links(
      @Schema(description = "公示页面，二维码指向此处 · The page for everybody, where the QR code leads")
          URI page,
      @Schema(description = "隐患") @Nullable URI hazards,
      @Schema(description = "风险") @Nullable URI risks,
      @Schema(description = "举报") URI report) {}
}
