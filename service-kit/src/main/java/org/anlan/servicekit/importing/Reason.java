package org.anlan.servicekit.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.anlan.servicekit.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;

/**
 * Why a row is refused: the column where one is to blame, and the code of a text that is written in
 * the reader's language only when it is read.
 */
public record Reason(@Nullable String column, String code, List<String> arguments) {

  /** Whoever imports has no say over the row's place. */
  public static final String OUT_OF_SCOPE = "import-row-out-of-scope";

  /** The arguments complete the text of the code. */
  public static Reason of(@Nullable String column, String code, Object... arguments) {
    return new Reason(column, code, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** The sentence in a language. */
  public String sentence(Locale language) {
    return ProblemTexts.of(code, language, arguments.toArray());
  }

  /** The sentence with the column before it. */
  public String text(Locale language) {
    return column == null ? sentence(language) : column + colon(language) + sentence(language);
  }

  private static String colon(Locale language) {
    return language.getLanguage().equals("zh") ? "：" : ": ";
  }
}
