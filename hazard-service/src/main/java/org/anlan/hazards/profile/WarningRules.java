package org.anlan.hazards.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When the county warns, in which colour, and whom after how long.
 *
 * @param rules what is warned of; every kind by default. Several rules of a kind are its stages: a
 *     cause shows the gravest colour that holds
 * @param gridHours hours until a warning that nobody has acknowledged goes from grid to township;
 *     24 by default
 * @param townshipHours from township to department; 48 by default
 * @param departmentHours from department to county; 72 by default
 * @param mail to which address the notices of an office go, by its code; none by default
 * @param phones to which number its short messages go, by its code; none by default
 */
public record WarningRules(
    @Size(max = 50) @Nullable List<@Valid @NotNull Rule> rules,
    @Min(1) @Max(8760) @Nullable Integer gridHours,
    @Min(1) @Max(8760) @Nullable Integer townshipHours,
    @Min(1) @Max(8760) @Nullable Integer departmentHours,
    @Nullable Map<@NotNull String, @NotNull @Email String> mail,
    @Nullable Map<@NotNull String, @NotNull @Size(max = 30) String> phones) {

  /** What a county does that says nothing. */
  public WarningRules {
    rules =
        rules == null
            ? List.of(
                new Rule(WarningKind.OVERDUE, WarningColour.ORANGE, 0, null),
                new Rule(WarningKind.OVERDUE, WarningColour.RED, 30, null),
                new Rule(WarningKind.OVERDUE_MAJOR, WarningColour.RED, 0, null),
                new Rule(WarningKind.DUE_SOON, WarningColour.YELLOW, 3, null),
                new Rule(WarningKind.PLAN_OVERDUE, WarningColour.YELLOW, 10, null),
                new Rule(WarningKind.LISTING_OVERDUE, WarningColour.RED, 0, null),
                new Rule(WarningKind.INTERIM_REVIEW_DUE, WarningColour.BLUE, 0, null),
                new Rule(WarningKind.DENSITY, WarningColour.ORANGE, null, 10),
                new Rule(WarningKind.RED_RISK_UNREVIEWED, WarningColour.ORANGE, 0, null),
                new Rule(WarningKind.DEVICE_SILENT, WarningColour.YELLOW, 0, null),
                new Rule(WarningKind.CLUE_UNDISPATCHED, WarningColour.YELLOW, 0, null),
                new Rule(WarningKind.CLUE_LATE, WarningColour.YELLOW, 0, null))
            : List.copyOf(rules);
    gridHours = Objects.requireNonNullElse(gridHours, 24);
    townshipHours = Objects.requireNonNullElse(townshipHours, 48);
    departmentHours = Objects.requireNonNullElse(departmentHours, 72);
    mail = mail == null ? Map.of() : Map.copyOf(mail);
    phones = phones == null ? Map.of() : Map.copyOf(phones);
  }

  /** The rules of a kind; several of them mean that it grows graver. */
  public List<Rule> of(WarningKind kind) {
    return rules.stream().filter(rule -> rule.kind() == kind).toList();
  }

  /** Everything by default. */
  public static WarningRules usual() {
    return new WarningRules(null, null, null, null, null, null);
  }

  /**
   * One rule.
   *
   * @param days how many days beyond, or before, a deadline; of a red risk, that of its review; of
   *     a plan, the assignment
   * @param count how many at one enterprise
   */
  public record Rule(
      @NotNull WarningKind kind,
      @NotNull WarningColour colour,
      @Min(0) @Max(3660) @Nullable Integer days,
      @Min(1) @Max(10000) @Nullable Integer count) {

    /** What a rule means that says nothing. */
    public Rule {
      days = Objects.requireNonNullElse(days, 0);
      count = Objects.requireNonNullElse(count, 10);
    }
  }
}
