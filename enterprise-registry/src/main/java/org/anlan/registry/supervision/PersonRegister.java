package org.anlan.registry.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.anlan.servicekit.text.Folding;
import org.jspecify.annotations.Nullable;

/** Knows people again: the same person has the same key in every link of the county. */
@ApplicationScoped
class PersonRegister {

  /** Takes the person in if they are new, and looks at all else that a posting must not break. */
  private static final String MEET =
      """
      with met as (
        insert into supervisor (county_code, name, person_code) values (?, ?, ?)
            on conflict (county_code, name, person_code) do update set name = excluded.name
        returning id)
      select met.id,
             exists (select from supervision_link l
                      where l.enterprise_id = ? and l.kind = ? and l.person_key = met.id
                        and l.starts_on <= coalesce(cast(? as date), 'infinity')
                        and coalesce(l.ends_on, 'infinity') >= ?),
             exists (select from organization o
                      where o.code = ? and coalesce(o.valid_from, ?) <= ? and coalesce(o.valid_to, ?) >= ?)
        from met
      """;

  /** What a correction must not break: other links of the person there, and where they are of. */
  private static final String CLASH =
      """
      select exists (select from supervision_link l
                      where l.enterprise_id = ? and l.kind = ? and l.person_key = ? and l.id <> ?
                        and l.starts_on <= coalesce(cast(? as date), 'infinity')
                        and coalesce(l.ends_on, 'infinity') >= ?),
             exists (select from organization o
                      where o.code = ? and coalesce(o.valid_from, ?) <= ? and coalesce(o.valid_to, ?) >= ?)
      """;

  private static final String KNOWN =
      """
      insert into supervisor (county_code, name, person_code) values (?, ?, ?)
          on conflict (county_code, name, person_code) do update set name = excluded.name
      returning id
      """;

  private final EntityManager entities;

  PersonRegister(EntityManager entities) {
    this.entities = entities;
  }

  Met meet(Posting posting, String countyCode, LocalDate today) {
    var query =
        entities
            .createNativeQuery(MEET)
            .setParameter(1, countyCode)
            .setParameter(2, posting.foldedName())
            .setParameter(3, Objects.requireNonNullElse(posting.personCode(), ""))
            .setParameter(4, posting.enterpriseId())
            .setParameter(5, posting.kind().name())
            .setParameter(6, posting.to())
            .setParameter(7, posting.from())
            .setParameter(8, posting.organizationCode());
    for (int i = 9; i <= 12; i++) {
      query.setParameter(i, today);
    }
    var row = (Object[]) query.getSingleResult();
    return new Met((UUID) row[0], (boolean) row[1], (boolean) row[2]);
  }

  /** The key of a person of that name; taken in if they are new. */
  UUID known(String countyCode, String name, @Nullable String code) {
    return (UUID)
        entities
            .createNativeQuery(KNOWN, UUID.class)
            .setParameter(1, countyCode)
            .setParameter(2, Folding.fold(name))
            .setParameter(3, Objects.requireNonNullElse(code, ""))
            .getSingleResult();
  }

  /** The same as {@link #meet} for a link that is there and would become that. */
  Met meetAgain(SupervisionLink link, UUID person, Correction correction, LocalDate today) {
    var query =
        entities
            .createNativeQuery(CLASH)
            .setParameter(1, link.ward().enterpriseId())
            .setParameter(2, link.kind().name())
            .setParameter(3, person)
            .setParameter(4, link.id())
            .setParameter(5, correction.to())
            .setParameter(6, correction.from())
            .setParameter(7, correction.organizationCode());
    for (int i = 8; i <= 11; i++) {
      query.setParameter(i, today);
    }
    var row = (Object[]) query.getSingleResult();
    return new Met(person, (boolean) row[0], (boolean) row[1]);
  }

  /**
   * A person.
   *
   * @param busyThere whether they look after the unit in those days already
   * @param organizationInUse whether the organisation they are said to be of is in use
   */
  record Met(UUID key, boolean busyThere, boolean organizationInUse) {}
}
