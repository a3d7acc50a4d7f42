package org.anlan.gateway.problem;

import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.ResourceBundle;

/** Problems as JSON, with their sentences in the caller's language. */
public final class ProblemTexts {

  /** The media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final ResourceBundle CHINESE = texts(Locale.ROOT);
  private static final ResourceBundle ENGLISH = texts(Locale.ENGLISH);

  private ProblemTexts() {}

  /** The body of a problem. */
  public static JsonObject describe(
      Problem problem, Locale language, String instance, String traceId) {
    var texts = Locale.ENGLISH.equals(language) ? ENGLISH : CHINESE;
    return new JsonObject()
        .put("type", Problem.TYPES + problem.code())
        .put("title", texts.getString("status." + problem.status()))
        .put("status", problem.status())
        .put("detail", texts.getString(problem.code()))
        .put("instance", instance)
        .put("code", problem.code())
        .put("traceId", traceId);
  }

  private static ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle(
        "org.anlan.gateway.problem-texts",
        locale,
        ProblemTexts.class.getClassLoader(),
        // without it an English machine would answer in English by default
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
