package org.anlan.registry.enterprise.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anlan.registry.area.Outline;
import org.anlan.registry.area.Point;
import org.anlan.registry.enterprise.EnterpriseDetails;
import org.anlan.registry.enterprise.Placement;
import org.anlan.registry.sector.SectorMapping;

/** What the units of a batch are placed by: the sectors' claims and the townships' borders. */
@ApplicationScoped
class Ground {

  private static final String FIND =
      """
      select owner_county, code, array_to_string(industry_classes, ',')
        from sector
       where owner_county = any (cast(? as text[])) and cardinality(industry_classes) > 0
         and coalesce(valid_from, ?) <= ? and coalesce(valid_to, ?) >= ?
      union all
      select code, null, cast(polygon as text)
        from division where code = any (cast(? as text[])) and polygon is not null
      """;

  private final EntityManager entities;
  private final ObjectMapper json;

  Ground(EntityManager entities, ObjectMapper json) {
    this.entities = entities;
    this.json = json;
  }

  Found find(Collection<String> townships, LocalDate today) {
    var counties = townships.stream().map(code -> code.substring(0, 6)).distinct();
    var query = entities.createNativeQuery(FIND).setParameter(1, counties.toArray(String[]::new));
    for (int i = 2; i <= 5; i++) {
      query.setParameter(i, today);
    }
    @SuppressWarnings("unchecked")
    List<Object[]> rows = query.setParameter(6, townships.toArray(String[]::new)).getResultList();
    var found = new Found(new HashMap<>(), new HashMap<>());
    for (var row : rows) {
      if (row[1] == null) {
        found.outlines.put((String) row[0], outline((String) row[2]));
      } else {
        found
            .mappings
            .computeIfAbsent((String) row[0], county -> new SectorMapping())
            .claim((String) row[1], List.of(((String) row[2]).split(",")));
      }
    }
    return found;
  }

  private Outline outline(String text) {
    try {
      return new Outline(List.of(json.readValue(text, Point[].class)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A border is kept that is none", e);
    }
  }

  /** Claims by county, borders by township. */
  record Found(Map<String, SectorMapping> mappings, Map<String, Outline> outlines) {

    EnterpriseDetails mapped(EnterpriseDetails details) {
      var county = details.townshipCode().substring(0, 6);
      return Placement.mapped(details, mappings.getOrDefault(county, new SectorMapping()));
    }

    Placement placement(EnterpriseDetails details, boolean mapped) {
      return Placement.of(details, mapped, outlines.get(details.townshipCode()));
    }
  }
}
