package org.anlan.registry.dossier.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.anlan.registry.dossier.part.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the head of a unit promises in public 安全承诺. */
@Schema(description = "安全承诺 · What the head of a unit promises in public")
public record Commitment(
    @Schema(examples = "2026年度安全生产承诺书") @NotBlank @Size(max = 200) String title,
    @NotBlank @Size(max = 4000) String content,
    @Schema(description = "承诺人") @NotBlank @Size(max = 60) String promisedBy,
    @NotNull LocalDate promisedOn,
    @Schema(description = "公开方式", examples = "厂区公示栏") @Nullable @Size(max = 200) String publishedAt,
    @Nullable LocalDate validTo) {

  /** Blanks at the ends are nobody's intention. */
  public Commitment {
    title = Texts.strip(title);
    content = Texts.strip(content);
    promisedBy = Texts.strip(promisedBy);
    publishedAt = Texts.orNull(publishedAt);
  }
}
