package org.anlan.hazards.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anlan.hazards.profile.Evidence;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.servicekit.profile.CountySettings;
import org.anlan.servicekit.scope.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of {@code owes} what is owed only where the county's regime asks for it. The rest of
 * it is law.
 */
@ApplicationScoped
public class AskedFor {

  /** The parameter of the request. */
  public static final String PARAMETER = Owes.NAME;

  private static final Map<String, Evidence> BY_PROFILE =
      Map.of(
          Owes.RECEIPT.name(), Evidence.RECEIPT,
          Owes.CLOSING_APPROVAL.name(), Evidence.CLOSING_APPROVAL);

  private final CountySettings<HazardProfile> profiles;

  AskedFor(CountySettings<HazardProfile> profiles) {
    this.profiles = profiles;
  }

  /**
   * The hazards of counties that ask for what the parameter says; all of them where it says
   * nothing.
   */
  public Condition by(@Nullable String owes) {
    var evidence = owes == null ? null : BY_PROFILE.get(owes);
    if (evidence == null) {
      return Condition.ALWAYS;
    }
    boolean usual = asks(profiles.defaults(), evidence);
    var unusual =
        profiles.counties().entrySet().stream()
            .filter(county -> asks(county.getValue(), evidence) != usual)
            .map(Map.Entry::getKey)
            .toList();
    if (unusual.isEmpty()) {
      return usual ? Condition.ALWAYS : Condition.NEVER;
    }
    return new Condition(
        unusual.stream()
            .map(county -> "?")
            .collect(
                Collectors.joining(
                    ", ", usual ? "h.county_code not in (" : "h.county_code in (", ")")),
        List.copyOf(unusual));
  }

  private static boolean asks(HazardProfile profile, Evidence evidence) {
    return profile.regime().asksFor(evidence);
  }
}
