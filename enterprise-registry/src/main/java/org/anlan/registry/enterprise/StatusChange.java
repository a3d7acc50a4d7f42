package org.anlan.registry.enterprise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.anlan.servicekit.problem.InvalidRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dated decision on where an enterprise stands. */
@Schema(description = "状态变更 · A change of status on a day, with its reason and basis")
public record StatusChange(
    @NotNull EnterpriseStatus status,
    @NotNull LocalDate on,
    @Schema(examples = "停产检修") @NotBlank @Size(max = 500) String reason,
    @Schema(description = "依据 · The document it rests on", examples = "平应急停〔2026〕3号")
        @Nullable @Size(max = 200) String basis,
    @Schema(description = "关闭退出方式，只在关闭时填写 · How it closed; only where it does")
        @Nullable ClosingKind closing) {

  /** One that closes nothing, or does not say how. */
  public StatusChange(
      EnterpriseStatus status, LocalDate on, String reason, @Nullable String basis) {
    this(status, on, reason, basis, null);
  }

  /** Refuses to say how something closed that does not. */
  public void check() {
    if (closing != null && status != EnterpriseStatus.CLOSED) {
      throw InvalidRequest.at("/closing", "closing-without-closure");
    }
  }
}
