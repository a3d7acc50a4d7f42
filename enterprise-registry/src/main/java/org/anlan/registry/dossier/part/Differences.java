package org.anlan.registry.dossier.part;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.anlan.registry.enterprise.Change;
import org.jspecify.annotations.Nullable;

/** Compares details, member by member. What is somebody's is named, its values are not repeated. */
public final class Differences {

  private Differences() {}

  /** The members that differ, in their order. */
  public static <D> List<Change> between(PartSpec<D> spec, D before, D after) {
    var changes = new ArrayList<Change>();
    for (var member : spec.type().getRecordComponents()) {
      var from = value(member, before);
      var to = value(member, after);
      if (!Objects.equals(from, to)) {
        changes.add(
            spec.isPersonal(member.getName())
                ? new Change(member.getName(), null, null)
                : new Change(member.getName(), from, to));
      }
    }
    return List.copyOf(changes);
  }

  private static @Nullable Object value(RecordComponent member, Object details) {
    try {
      return member.getAccessor().invoke(details);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Details are public records", e);
    }
  }
}
