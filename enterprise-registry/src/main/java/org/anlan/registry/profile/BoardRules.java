package org.anlan.registry.profile;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the board at the gate of a unit says 公示牌, besides who looks after it.
 *
 * @param hotline the number to ring up about a danger, the only one on it; 12350 by default
 * @param authority who issues the board; 县安全生产委员会办公室 by default
 * @param duties what those who look after a unit do, by kind of link; what is left out has the
 *     usual text
 */
public record BoardRules(
    @Pattern(regexp = "[0-9-]{3,20}") @Nullable String hotline,
    @Size(max = 60) @Nullable String authority,
    @Nullable Map<
            @Pattern(regexp = "LEADER|CADRE|LIAISON|RESIDENT_SUPERVISOR|GRID_MEMBER") String,
            @Size(max = 500) String>
        duties) {

  private static final Map<String, String> USUAL =
      Map.of(
          "LEADER", "联系指导单位落实安全生产主体责任，协调解决重大问题，督促重大隐患整改。",
          "CADRE", "跟踪督促隐患整改和工作任务落实，定期上门了解情况。",
          "LIAISON", "定期到单位走访，听取意见，协调解决困难。",
          "RESIDENT_SUPERVISOR", "驻点督促单位开展隐患排查治理，发现问题及时督促整改并报告派出部门。",
          "GRID_MEMBER", "日常巡查，发现并上报隐患线索，宣传安全知识。");

  /** What a county does that says nothing. */
  public BoardRules {
    hotline = Objects.requireNonNullElse(hotline, "12350");
    authority = Objects.requireNonNullElse(authority, "县安全生产委员会办公室");
    duties = Map.copyOf(Objects.requireNonNullElse(duties, Map.of()));
  }

  /** What somebody linked to a unit in that capacity does for it. */
  public String dutyOf(String kind) {
    return Objects.requireNonNullElse(duties.get(kind), USUAL.getOrDefault(kind, ""));
  }
}
