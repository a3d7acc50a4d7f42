package org.anlan.servicekit.sample.parcel;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.numbering.Numbers;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.text.Folding;
import org.anlan.servicekit.web.IfMatch;
import org.anlan.servicekit.web.MergePatch;

@ApplicationScoped
@Transactional
class ParcelService {

  private final EntityManager database;
  private final Lists lists;
  private final MergePatch patches;
  private final Numbers numbers;

  ParcelService(EntityManager database, Lists lists, MergePatch patches, Numbers numbers) {
    this.numbers = numbers;
    this.database = database;
    this.lists = lists;
    this.patches = patches;
  }

  ParcelView send(ParcelDetails details) {
    var id = Ids.next();
    database
        .createNativeQuery(
            """
            insert into parcel (id, version, county_code, township_code, number, name, size, sent_on, created_at,
                                search_text)
            values (:id, 0, '610926', '610926100', :number, :name, :size, '2026-11-01', now(), :search)
            """)
        .setParameter("id", id)
        .setParameter("number", numbers.next("BG", "610926", 2026))
        .setParameter("name", details.name())
        .setParameter("size", details.size().name())
        .setParameter("search", Folding.fold(details.name()))
        .executeUpdate();
    return lists.one(ParcelList.PARCELS, id);
  }

  ParcelView change(UUID id, IfMatch expected, JsonNode patch) {
    var parcel = lists.one(ParcelList.PARCELS, id);
    expected.check(parcel.version());
    var details =
        patches.apply(ParcelDetails.class, new ParcelDetails(parcel.name(), parcel.size()), patch);
    database
        .createNativeQuery(
            "update parcel set version = version + 1, name = :name, size = :size where id = :id")
        .setParameter("id", id)
        .setParameter("name", details.name())
        .setParameter("size", details.size().name())
        .executeUpdate();
    return lists.one(ParcelList.PARCELS, id);
  }
}
