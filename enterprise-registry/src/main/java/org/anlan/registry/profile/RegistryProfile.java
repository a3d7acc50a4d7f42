package org.anlan.registry.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The section {@code enterprise-registry} of a county profile, one part for each feature that
 * differs by place. What is left out has the default of its part.
 *
 * @param highRiskSectors codes of the supervised sectors 高危行业 in which liability insurance is
 *     compulsory
 * @param topics what the county looks into and asks about 专项; the usual campaigns by default
 */
public record RegistryProfile(
    @Nullable List<@NotBlank String> highRiskSectors,
    @Valid @Nullable DrillRules drills,
    @Valid @Nullable SupervisionRules supervision,
    @Valid @Nullable EntryRules entry,
    @Nullable List<@Valid Topic> topics,
    @Valid @Nullable BoardRules board) {

  /** 安全生产法 24, 51: mines, dangerous goods, fireworks, transport, construction. */
  private static final List<String> HIGH_RISK = List.of("MK", "FMKS", "WHP", "YHBZ", "JTYS", "JZ");

  /** Everything by default. */
  public RegistryProfile {
    highRiskSectors = List.copyOf(Objects.requireNonNullElse(highRiskSectors, HIGH_RISK));
    supervision =
        Objects.requireNonNullElseGet(supervision, () -> new SupervisionRules(null, null));
    entry = Objects.requireNonNullElseGet(entry, () -> new EntryRules(null));
    topics = List.copyOf(Objects.requireNonNullElse(topics, UsualTopics.ALL));
    board = Objects.requireNonNullElseGet(board, () -> new BoardRules(null, null, null));
    drills = Objects.requireNonNullElseGet(drills, DrillRules::usual);
  }

  /** One that says nothing of topics and boards. */
  public RegistryProfile(
      @Nullable List<String> highRiskSectors,
      @Nullable DrillRules drills,
      @Nullable SupervisionRules supervision,
      @Nullable EntryRules entry) {
    this(highRiskSectors, drills, supervision, entry, null, null);
  }

  /** Codes of the sectors in which a unit needs a resident supervisor. */
  public List<String> residentSectors() {
    var named = supervision.residentSectors();
    return named.isEmpty() ? highRiskSectors : named;
  }

  /** Whether a unit of these sectors is of high risk. */
  public boolean isHighRisk(List<String> sectorCodes) {
    return !Collections.disjoint(highRiskSectors, sectorCodes);
  }
}
