package org.anlan.registry.enterprise.trait;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How large a unit is, who says so and of which year. */
@Embeddable
@Schema(description = "企业规模 · How large a unit is, by whose figures and of which year")
public record Scale(
    @Schema(description = "大中小微型") @NotNull @Enumerated(EnumType.STRING) @Column(name = "scale")
        ScaleClass size,
    @Schema(description = "数据来源", examples = "县统计局年报")
        @Nullable @Size(max = 100) @Column(name = "scale_source")
        String source,
    @Schema(description = "数据年度", examples = "2025")
        @Nullable @Min(2000) @Max(2100) @Column(name = "scale_year")
        Integer year) {

  /** A blank source is none. */
  public Scale {
    source = source == null || source.isBlank() ? null : source.strip();
  }
}
