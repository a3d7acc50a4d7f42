package org.anlan.registry.dossier.overview;

import java.time.LocalDate;
import org.anlan.registry.dossier.part.PartKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much of one kind a dossier holds. */
@Schema(description = "一类档案的数量 · How much of one kind a dossier holds")
public record KindCount(
    PartKind kind,
    @Schema(description = "未撤销的") int total,
    @Schema(description = "90 日内待办 · Falls due within 90 days") int due,
    @Schema(description = "待办逾期，包括已过期 · Fell due before today") int overdue,
    @Schema(description = "已过有效期 · Its validity has ended") int expired,
    @Schema(description = "已撤销") int withdrawn,
    @Schema(description = "最早的待办日期") @Nullable LocalDate nextDueOn) {

  static KindCount nothing(PartKind kind) {
    return new KindCount(kind, 0, 0, 0, 0, 0, null);
  }
}
