package org.anlan.servicekit.event;

import java.util.regex.Pattern;

/** Reads the types of facts, and what follows from them. */
public final class FactTypes {

  private static final Pattern TYPE =
      Pattern.compile("org\\.anlan\\.([a-z-]+)\\.[a-z-]+\\.v[0-9]+");

  private static final ClassValue<String> DECLARED =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> fact) {
          var declared = fact.getAnnotation(FactType.class);
          if (declared == null) {
            throw new IllegalStateException("A fact without @FactType: " + fact.getName());
          }
          return declared.value();
        }
      };

  private FactTypes() {}

  /** The type of all facts of a class. */
  public static String of(Class<?> fact) {
    return DECLARED.get(fact);
  }

  /** What facts of a type are about. */
  public static String aggregate(String type) {
    var matcher = TYPE.matcher(type);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Not an event type: " + type);
    }
    return matcher.group(1);
  }

  /** Where facts of a type are told. */
  public static String topic(String type) {
    return "anlan." + aggregate(type);
  }
}
