package org.anlan.registry.profile;

import java.util.regex.Pattern;

/** What an answer looks like. */
public enum QuestionKind {
  YES_NO("YES|NO"),
  NUMBER("-?[0-9]{1,15}(\\.[0-9]{1,6})?"),
  TEXT("(?s).*");

  private final Pattern answers;

  QuestionKind(String answers) {
    this.answers = Pattern.compile(answers);
  }

  /** Whether that is an answer. */
  public boolean takes(String answer) {
    return answers.matcher(answer).matches();
  }
}
