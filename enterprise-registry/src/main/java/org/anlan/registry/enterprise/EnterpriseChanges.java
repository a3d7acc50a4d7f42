package org.anlan.registry.enterprise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.anlan.registry.enterprise.place.Position;
import org.jspecify.annotations.Nullable;

/**
 * Compares the attributes of an enterprise. Personal data is named, its values are not repeated.
 */
final class EnterpriseChanges {

  private final List<Change> changes = new ArrayList<>();

  private EnterpriseChanges() {}

  static List<Change> between(EnterpriseDetails before, EnterpriseDetails after) {
    var found = new EnterpriseChanges();
    found.open("name", before.name(), after.name());
    found.open("kind", before.kind(), after.kind());
    found.open("creditCode", before.creditCode(), after.creditCode());
    found.personal("otherIdentifier", before.otherIdentifier(), after.otherIdentifier());
    found.open("townshipCode", before.townshipCode(), after.townshipCode());
    found.open("departmentCodes", before.departmentCodes(), after.departmentCodes());
    found.open("sectorCodes", before.sectorCodes(), after.sectorCodes());
    found.open("industryCode", before.industryCode(), after.industryCode());
    found.open("gridCode", before.gridCode(), after.gridCode());
    found.open("sizeClass", before.sizeClass(), after.sizeClass());
    found.open("employees", before.employees(), after.employees());
    found.open("premises", before.premises(), after.premises());
    found.open("location", Position.of(before.location()), Position.of(after.location()));
    found.open("parkCode", before.traits().parkCode(), after.traits().parkCode());
    found.open(
        "chemicalActivities",
        before.traits().chemicalActivities(),
        after.traits().chemicalActivities());
    found.open("capacity", before.traits().capacity(), after.traits().capacity());
    found.open("scale", before.traits().scale(), after.traits().scale());
    found.open("address", before.address(), after.address());
    found.personal(
        "legalRepresentative", before.legalRepresentative(), after.legalRepresentative());
    found.personal("safetyManager", before.safetyManager(), after.safetyManager());
    found.personal("personInCharge", before.personInCharge(), after.personInCharge());
    found.personal("phone", before.phone(), after.phone());
    return List.copyOf(found.changes);
  }

  private void open(String field, @Nullable Object from, @Nullable Object to) {
    if (!Objects.equals(from, to)) {
      changes.add(new Change(field, from, to));
    }
  }

  private void personal(String field, @Nullable Object from, @Nullable Object to) {
    if (!Objects.equals(from, to)) {
      changes.add(new Change(field, null, null));
    }
  }
}
