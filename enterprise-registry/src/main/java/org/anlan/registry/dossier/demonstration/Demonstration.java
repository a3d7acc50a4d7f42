package org.anlan.registry.dossier.demonstration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.anlan.registry.dossier.part.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit is shown to others as an example 示范单位 of a year. */
@Schema(description = "示范单位 · A unit shown to others as an example, by year and kind")
public record Demonstration(
    @NotNull DemonstrationKind kind,
    @Schema(examples = "2026") @NotNull @Min(2000) @Max(2100) Integer year,
    @Schema(description = "认定机关") @NotBlank @Size(max = 200) String awardedBy,
    @NotNull LocalDate awardedOn,
    @Schema(description = "认定文件") @Nullable @Size(max = 200) String document) {

  /** Blanks at the ends are nobody's intention. */
  public Demonstration {
    awardedBy = Texts.strip(awardedBy);
    document = Texts.orNull(document);
  }
}
