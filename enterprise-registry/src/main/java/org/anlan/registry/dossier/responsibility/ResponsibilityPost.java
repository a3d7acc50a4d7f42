package org.anlan.registry.dossier.responsibility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.anlan.registry.dossier.part.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A post and its list of safety duties 一岗一清单. */
@Schema(description = "一岗一清单 · A post of the unit and its list of safety duties")
public record ResponsibilityPost(
    @Schema(examples = "爆破班班长") @NotBlank @Size(max = 100) String post,
    @Schema(description = "在岗人员") @Nullable @Size(max = 60) String holder,
    @Schema(description = "责任清单 · One duty each") @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 500) String> duties,
    @Schema(description = "签订日期") @Nullable LocalDate signedOn) {

  /** Blanks at the ends are nobody's intention. */
  public ResponsibilityPost {
    post = Texts.strip(post);
    holder = Texts.orNull(holder);
    duties = Texts.list(duties);
  }
}
