package org.anlan.registry.code;

/** One code of a list. */
public record Code(String code, String name, String nameEn) {

  /** The code as the API shows it. */
  public static Code of(Coded value) {
    return new Code(value.name(), value.zh(), value.en());
  }
}
