package org.anlan.registry.dossier.emergency.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.dossier.part.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rescue team and where it belongs: to a unit, to a township, or to the county itself. */
@Schema(description = "新增救援队伍 · A rescue team and whose it is")
public record NewRescueTeam(
    @Schema(description = "所属单位 · The unit it belongs to, if any") @Nullable UUID enterpriseId,
    @Schema(description = "所属乡镇代码") @Nullable @Pattern(regexp = "[0-9]{9}") String townshipCode,
    @Schema(description = "主管部门代码") @Nullable @Size(max = 20) List<@NotBlank @Size(max = 40) String> departmentCodes,
    @Valid @NotNull RescueTeam team) {

  /** None where nothing is said. */
  public NewRescueTeam {
    departmentCodes = Texts.list(departmentCodes);
  }
}
