package org.anlan.registry.dossier.emergency.drill;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.anlan.registry.dossier.part.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A drill of a government, a township or a department, and whose it was. */
@Schema(description = "政府、部门、乡镇的应急演练 · A drill of an office and whose it was")
public record OfficeDrill(
    @Schema(description = "组织演练的乡镇代码") @Nullable @Pattern(regexp = "[0-9]{9}") String townshipCode,
    @Schema(description = "组织演练的部门代码") @Nullable @Size(max = 20) List<@NotBlank @Size(max = 40) String> departmentCodes,
    @Valid @NotNull Drill drill) {

  /** None where nothing is said. */
  public OfficeDrill {
    departmentCodes = Texts.list(departmentCodes);
  }
}
