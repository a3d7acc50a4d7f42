package org.anlan.registry.dossier.licence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.anlan.registry.dossier.part.Due;
import org.anlan.registry.dossier.part.DueFor;
import org.anlan.registry.dossier.part.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody allowed a unit to do, within a scope and until a day. */
@Schema(description = "许可证 · What a unit is allowed to do, within a scope and for a time")
public record Licence(
    @NotNull LicenceType type,
    @Schema(description = "证书编号 · As printed on it", examples = "（陕）FM安许证字〔2024〕0123")
        @NotBlank @Size(max = 100) String number,
    @Schema(description = "许可范围 · What it covers", examples = "露天开采") @Nullable @Size(max = 1000) String scope,
    @NotNull LocalDate validFrom,
    @Schema(description = "有效期止，长期有效的不填 · The last day; none where it holds for good")
        @Nullable LocalDate validTo,
    @Schema(description = "发证机关", examples = "陕西省应急管理厅") @NotBlank @Size(max = 200) String authority) {

  /** Blanks at the ends are nobody's intention. */
  public Licence {
    number = Texts.strip(number);
    scope = Texts.orNull(scope);
    authority = Texts.strip(authority);
  }

  /** Its renewal, or the application for that where the law wants one earlier. */
  @Nullable Due due() {
    if (validTo == null) {
      return null;
    }
    int months = type.monthsToApply();
    return months == 0
        ? new Due(validTo, DueFor.RENEWAL)
        : new Due(validTo.minusMonths(months), DueFor.RENEWAL_APPLICATION);
  }
}
