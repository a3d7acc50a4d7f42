package org.anlan.registry.enterprise.overview;

import java.util.List;
import org.anlan.servicekit.paging.Filter;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.Condition;
import org.jspecify.annotations.Nullable;

/** Units that a topic of their county concerns: their dossier has an entry under it. */
record TopicFilter() implements Filter {

  private static final String NAME = "topic";

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(NAME, ValueType.TEXT, false, List.of()));
  }

  @Override
  public @Nullable Condition condition(Given given) {
    var topic = given.value(NAME);
    return topic == null
        ? null
        : new Condition(
            """
            exists (select from dossier_part t
                     where t.enterprise_id = enterprise.id and t.kind = 'TOPIC_ENTRY' and t.identity = ?
                       and t.ended_on is null)
            """,
            List.of(topic));
  }
}
