package org.anlan.hazards.check.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.anlan.hazards.check.checklist.ChecklistItem;
import org.anlan.hazards.registration.FoundHazard;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was found of one item, and what is wrong where it is not as it should be. */
public record ItemResult(
    @NotBlank @Size(max = 50) String item,
    @NotNull Boolean passed,
    @Size(max = 1000) @Nullable String note,
    @Schema(
            description =
                "不合格项登记的隐患；不填则按清单项的内容和默认级别登记 · Of an item that fails; without it, by its words and default level")
        @Valid @Nullable FoundHazard finding) {

  CheckResult result() {
    return new CheckResult(item, passed, note);
  }

  /** The hazard that it is: as it was told, or as the checklist has it. */
  FoundHazard hazard(ChecklistItem of) {
    if (finding != null) {
      return finding;
    }
    var words = note == null ? of.content() : of.content() + "：" + note;
    return new FoundHazard(of.defaultLevel(), words, null, null, null, null, null);
  }
}
