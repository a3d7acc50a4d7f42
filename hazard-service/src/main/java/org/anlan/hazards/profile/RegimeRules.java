package org.anlan.hazards.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 一单四制, 一单五制: which 制 the county keeps for every major hazard.
 *
 * @param name what the county calls it; 一单四制 by default
 * @param institutions the 制; 交办制, 台账制, 销号制, 通报制 by default
 */
public record RegimeRules(
    @Size(max = 50) @Nullable String name,
    @Size(max = 20) @Nullable List<@Valid @NotNull Institution> institutions) {

  /** What a county does that says nothing. */
  public RegimeRules {
    name = Objects.requireNonNullElse(name, "一单四制");
    institutions =
        institutions == null
            ? List.of(
                new Institution("交办制", Set.of(Evidence.ASSIGNMENT, Evidence.RECEIPT)),
                new Institution("台账制", Set.of(Evidence.DUAL_REPORT, Evidence.MONTHLY_PROGRESS)),
                new Institution("销号制", Set.of(Evidence.ACCEPTANCE, Evidence.CLOSURE)),
                new Institution("通报制", Set.of(Evidence.NOTICE)))
            : List.copyOf(institutions);
  }

  /** Whether some 制 asks for it. */
  public boolean asksFor(Evidence evidence) {
    return institutions.stream().anyMatch(institution -> institution.evidence().contains(evidence));
  }

  /** One 制 and what proves that it was kept: all of it. */
  public record Institution(
      @NotBlank @Size(max = 50) String name, @NotEmpty Set<@NotNull Evidence> evidence) {}
}
