package org.anlan.registry.dossier.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.web.IfMatch;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

@ApplicationScoped
class PartRepository {

  private final EntityManager entities;
  private final Caller caller;
  private final Lists lists;
  private final Map<PartKind, ListSpec<?>> views = new EnumMap<>(PartKind.class);

  PartRepository(EntityManager entities, Caller caller, Lists lists) {
    this.entities = entities;
    this.caller = caller;
    this.lists = lists;
  }

  /** The part, of whatever kind, if the caller may see it. */
  Part get(UUID id) {
    var part = entities.find(Part.class, id);
    if (part == null || !caller.scope().covers(part)) {
      throw new NotFound();
    }
    return part;
  }

  /** What stands of a kind in the dossier of a unit. */
  List<Part> standing(PartKind kind, UUID enterpriseId) {
    return entities
        .createQuery(
            "from Part where enterpriseId = ?1 and kind = ?2 and endedOn is null order by number",
            Part.class)
        .setParameter(1, enterpriseId)
        .setParameter(2, kind)
        .getResultList();
  }

  /** The part of that kind as the caller last read it, if they may see it. */
  Part get(PartKind kind, UUID id, IfMatch expected) {
    var part = get(id);
    if (part.kind() != kind) {
      throw new NotFound();
    }
    expected.check(part.version());
    return part;
  }

  /** Nobody puts anything into a dossier elsewhere. */
  void add(Part part) {
    if (!caller.scope().covers(part)) {
      throw new NotAllowed("outside-scope");
    }
    entities.persist(part);
  }

  /**
   * As it stands in the database once it is written. The same number twice in the same unit is
   * judged there, because whoever reads first cannot know.
   */
  <D> PartView<D> written(PartSpec<D> spec, Part part) {
    try {
      entities.flush();
    } catch (ConstraintViolationException e) {
      if (e.getKind() == ConstraintKind.UNIQUE) {
        throw new RuleViolation("part-duplicate");
      }
      throw e;
    }
    return view(spec, part.id());
  }

  @SuppressWarnings("unchecked") // the specification of a kind is one
  <D> PartView<D> view(PartSpec<D> spec, UUID id) {
    ListSpec<?> list;
    synchronized (views) {
      list = views.computeIfAbsent(spec.kind(), kind -> PartLists.of("parts", spec).build());
    }
    return (PartView<D>) lists.one(list, id);
  }
}
