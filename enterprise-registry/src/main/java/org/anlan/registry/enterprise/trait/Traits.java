package org.anlan.registry.enterprise.trait;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a unit is like besides what all units have. */
@Embeddable
@Schema(description = "经营特征 · What a unit is like besides what all units have")
public record Traits(
    @Schema(description = "所在园区（行政区划代码，类型 PARK） · The park it lies in", examples = "610926400")
        @Nullable @Pattern(regexp = "[0-9]{9}([0-9]{3})?")
        @Column(name = "park_code")
        String parkCode,
    @Schema(description = "涉及的危险化学品环节 · Its links of the chain of hazardous chemicals")
        @Nullable @Size(max = 10) @JdbcTypeCode(SqlTypes.ARRAY)
        @Enumerated(EnumType.STRING)
        @Column(name = "chemical_activities")
        List<@NotNull ChemicalActivity> chemicalActivities,
    @Valid @Nullable @Embedded Capacity capacity,
    @Valid @Nullable @Embedded Scale scale) {

  /** Of a unit of which nobody said anything of the kind. */
  public static final Traits NONE = new Traits(null, null, null, null);

  /** Nothing named twice, no list rather than none given. */
  public Traits {
    parkCode = parkCode == null || parkCode.isBlank() ? null : parkCode.strip();
    chemicalActivities =
        chemicalActivities == null
            ? List.of()
            : Collections.unmodifiableList(
                new ArrayList<>(new LinkedHashSet<>(chemicalActivities)));
  }
}
