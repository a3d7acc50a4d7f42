package org.anlan.hazards.risk.point;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.anlan.hazards.risk.grading.AccidentType;
import org.jspecify.annotations.Nullable;

/**
 * What was identified (辨识).
 *
 * @param accidentTypes what may happen, by the names of {@link AccidentType}
 * @param factors the dangerous and harmful factors, in words
 */
@Embeddable
public record Identification(
    String name,
    @Enumerated(EnumType.STRING) RiskKind kind,
    List<String> accidentTypes,
    @Nullable String factors) {

  public Identification {
    accidentTypes = accidentTypes.stream().distinct().toList();
  }

  /** Of these types. */
  public static Identification of(
      String name, RiskKind kind, List<AccidentType> types, @Nullable String factors) {
    return new Identification(name, kind, types.stream().map(Enum::name).toList(), factors);
  }

  /** The accident types. */
  public List<AccidentType> types() {
    return accidentTypes.stream().map(AccidentType::valueOf).toList();
  }
}
