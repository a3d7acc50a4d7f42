package org.anlan.registry.dossier.topic;

import java.util.List;
import org.anlan.servicekit.paging.Filter;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.scope.Condition;
import org.jspecify.annotations.Nullable;

/** Entries that answered a question in one way, such as {@code answer=licensed:NO}. */
record AnswerFilter() implements Filter {

  private static final String NAME = "answer";

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(NAME, ValueType.TEXT, false, List.of()));
  }

  @Override
  public @Nullable Condition condition(Given given) {
    var text = given.value(NAME);
    if (text == null) {
      return null;
    }
    int colon = text.indexOf(':');
    if (colon < 1) {
      throw InvalidRequest.at("/query/" + NAME, "wrong-value");
    }
    return new Condition(
        "details -> 'answers' ->> cast(? as text) = ?",
        List.of(text.substring(0, colon), text.substring(colon + 1)));
  }
}
