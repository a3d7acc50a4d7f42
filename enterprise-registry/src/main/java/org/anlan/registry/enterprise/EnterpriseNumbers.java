package org.anlan.registry.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.IntStream;

/** The numbers under which enterprises are registered: county, year, serial; never given twice. */
@ApplicationScoped
public class EnterpriseNumbers {

  private final EntityManager entities;

  EnterpriseNumbers(EntityManager entities) {
    this.entities = entities;
  }

  /** The next one. */
  public String next(String county, int year) {
    return next(county, year, 1).getFirst();
  }

  /** Several at once, in one statement. */
  public List<String> next(String county, int year, int count) {
    var last =
        (Integer)
            entities
                .createNativeQuery(
                    """
                    insert into enterprise_number as n (county, year, last) values (?, ?, ?)
                    on conflict (county, year) do update set last = n.last + excluded.last
                    returning last
                    """,
                    Integer.class)
                .setParameter(1, county)
                .setParameter(2, year)
                .setParameter(3, count)
                .getSingleResult();
    return IntStream.rangeClosed(last - count + 1, last)
        .mapToObj(serial -> "QY%s%d%05d".formatted(county, year, serial))
        .toList();
  }
}
