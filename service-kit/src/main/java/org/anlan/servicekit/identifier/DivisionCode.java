package org.anlan.servicekit.identifier;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code of an administrative division: six digits down to the county (GB/T 2260), nine to the
 * township, twelve to the village. Six digits ending in 00 name a prefecture, in 0000 a province.
 * Codes change over the years, so this judges the shape and never whether a place exists.
 */
public record DivisionCode(String value) {

  /** What the number range of a code says the division is. */
  public enum Kind {
    PROVINCE,
    PREFECTURE,
    COUNTY,
    SUBDISTRICT,
    TOWN,
    TOWNSHIP,
    /** Parks, farms and the like that stand beside townships. */
    TOWNSHIP_LIKE,
    COMMUNITY,
    VILLAGE,
    VILLAGE_LIKE
  }

  private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{5}([0-9]{3}){0,2}");

  public DivisionCode {
    value = Typed.clean(value);
    if (!SHAPE.matcher(value).matches()) {
      throw new MalformedIdentifier("division-code-shape");
    }
    boolean belowNothing = value.length() > 6 && value.startsWith("00", 4);
    boolean noNumber = value.length() > 6 && value.startsWith("000", value.length() - 3);
    boolean belowNoTownship = value.length() == 12 && value.startsWith("000", 6);
    boolean noPrefecture = value.startsWith("00", 2) && !value.startsWith("00", 4);
    if (belowNothing || noNumber || belowNoTownship || noPrefecture) {
      throw new MalformedIdentifier("division-code-shape");
    }
  }

  public Kind kind() {
    return switch (value.length()) {
      case 6 ->
          value.endsWith("0000")
              ? Kind.PROVINCE
              : value.endsWith("00") ? Kind.PREFECTURE : Kind.COUNTY;
      case 9 -> townshipKind(Integer.parseInt(value, 6, 9, 10));
      default -> villageKind(Integer.parseInt(value, 9, 12, 10));
    };
  }

  /** The county it is or lies in; a prefecture or province answers itself. */
  public DivisionCode county() {
    return value.length() == 6 ? this : new DivisionCode(value.substring(0, 6));
  }

  /** The township it is or lies in; null for a county and above. */
  public @Nullable DivisionCode township() {
    return switch (value.length()) {
      case 6 -> null;
      case 9 -> this;
      default -> new DivisionCode(value.substring(0, 9));
    };
  }

  /** Whether the other division is this one or lies in it. */
  public boolean covers(DivisionCode other) {
    return other.value.startsWith(prefix());
  }

  private String prefix() {
    return switch (kind()) {
      case PROVINCE -> value.substring(0, 2);
      case PREFECTURE -> value.substring(0, 4);
      default -> value;
    };
  }

  @Override
  public String toString() {
    return value;
  }

  // Number ranges of the National Bureau of Statistics; what lies above them counties gave out
  // themselves, mostly to parks.
  private static Kind townshipKind(int number) {
    return number < 100
        ? Kind.SUBDISTRICT
        : number < 200 ? Kind.TOWN : number < 400 ? Kind.TOWNSHIP : Kind.TOWNSHIP_LIKE;
  }

  private static Kind villageKind(int number) {
    return number < 200 ? Kind.COMMUNITY : number < 400 ? Kind.VILLAGE : Kind.VILLAGE_LIKE;
  }
}
