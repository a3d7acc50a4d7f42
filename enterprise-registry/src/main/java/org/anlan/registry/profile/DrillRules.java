package org.anlan.registry.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How often emergency plans are drilled, and by whom how often (国务院令708 art. 8). The law names the
 * longest times; a county may only be stricter.
 *
 * @param highRiskMonths after how many months those drill again whom the law names; 6 by default
 * @param otherMonths the same for all other units; 12 by default
 * @param onSiteMonths the same for each plan of a single site 现场处置方案; 6 by default
 * @param officeMonths the same for governments, departments and townships; 24 by default
 * @param sectors codes of the sectors whose units the law names: mines, dangerous goods, fireworks,
 *     gas, smelting, construction, urban railways
 * @param premises what makes a unit one of them whatever its sector; places of assembly by default
 */
public record DrillRules(
    @Min(1) @Max(6) @Nullable Integer highRiskMonths,
    @Min(1) @Max(60) @Nullable Integer otherMonths,
    @Min(1) @Max(12) @Nullable Integer onSiteMonths,
    @Min(1) @Max(24) @Nullable Integer officeMonths,
    @Nullable List<@NotBlank String> sectors,
    @Nullable List<@NotBlank String> premises) {

  private static final List<String> SECTORS =
      List.of("MK", "FMKS", "WHP", "YHBZ", "RQ", "JSYL", "JZ", "GDJT");

  /** What a county does that says nothing. */
  public DrillRules {
    highRiskMonths = Objects.requireNonNullElse(highRiskMonths, 6);
    otherMonths = Objects.requireNonNullElse(otherMonths, 12);
    onSiteMonths = Objects.requireNonNullElse(onSiteMonths, 6);
    officeMonths = Objects.requireNonNullElse(officeMonths, 24);
    sectors = List.copyOf(Objects.requireNonNullElse(sectors, SECTORS));
    premises = List.copyOf(Objects.requireNonNullElse(premises, List.of("CROWDED")));
  }

  /** Everything by default. */
  static DrillRules usual() {
    return new DrillRules(null, null, null, null, null, null);
  }

  /** Whether a unit with these sectors and premises is one that the law names. */
  public boolean concerns(List<String> sectorCodes, List<String> premisesKinds) {
    return !Collections.disjoint(sectors, sectorCodes)
        || !Collections.disjoint(premises, premisesKinds);
  }

  /** The months from one drill of a unit to the next. */
  public int months(boolean named) {
    return named ? highRiskMonths : otherMonths;
  }
}
