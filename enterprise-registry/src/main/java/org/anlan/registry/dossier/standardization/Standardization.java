package org.anlan.registry.dossier.standardization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.anlan.registry.dossier.part.Days;
import org.anlan.registry.dossier.part.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A unit meets the standard of a level 达标. It holds for three years from its day; taken back after
 * an accident or fraud, it is withdrawn with that reason.
 */
@Schema(description = "标准化达标 · A level of work safety standardization, certified for three years")
public record Standardization(
    @NotNull StandardizationLevel level,
    @Schema(examples = "陕AQBⅢ202600123") @NotBlank @Size(max = 100) String certificate,
    @Schema(description = "行业类别", examples = "非煤矿山（露天）") @Nullable @Size(max = 100) String industry,
    @NotNull LocalDate validFrom,
    @Schema(description = "有效期止，未填的按三年计算 · Three years where it is not given")
        @Nullable LocalDate validTo,
    @Nullable @Size(max = 200) String authority) {

  private static final int YEARS = 3;

  /** Three years where no end is given. */
  public Standardization {
    certificate = Texts.strip(certificate);
    industry = Texts.orNull(industry);
    authority = Texts.orNull(authority);
    if (validTo == null && validFrom != null) {
      validTo = Days.lastOf(YEARS, validFrom);
    }
  }
}
