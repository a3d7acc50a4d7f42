package org.anlan.registry.dossier.facility;

import org.anlan.registry.dossier.part.Due;
import org.anlan.registry.dossier.part.DueFor;
import org.anlan.registry.dossier.part.PartKind;
import org.anlan.registry.dossier.part.PartLists;
import org.anlan.registry.dossier.part.PartSpec;
import org.anlan.registry.dossier.part.PartView;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.problem.InvalidRequest;

/** What is particular to facilities, and what their list offers. */
final class Facilities {

  static final PartSpec<Facility> KIND =
      PartSpec.of(PartKind.FACILITY, Facility.class, Facility::name)
          .knownBy(Facilities::identity)
          .since(Facility::builtOn)
          .due((facility, rules) -> Due.by(facility.inspectionDueOn(), DueFor.INSPECTION))
          .at(Facility::location)
          .checked((facility, today) -> Facilities.check(facility));

  static final ListSpec<PartView<Facility>> SPEC =
      PartLists.of("facilities", KIND)
          .filter(Filters.oneOf("type", "details ->> 'type'", FacilityType.class))
          .filter(Filters.oneOf("use", "details ->> 'use'", FacilityUse.class))
          .filter(Filters.numbers("gradeFrom", "gradeTo", "(details ->> 'grade')::integer"))
          .filter(Filters.box("bbox", "longitude", "latitude"))
          .export("设施类型", view -> view.details().type().zh())
          .export("设施编号", view -> view.details().number())
          .export("等级", view -> view.details().grade())
          .export("能力", view -> view.details().capacity())
          .export("计量单位", view -> view.details().capacityUnit())
          .export("使用状态", view -> view.details().use().zh())
          .export("经度", view -> view.location() == null ? null : view.location().lon())
          .export("纬度", view -> view.location() == null ? null : view.location().lat())
          .build();

  private Facilities() {}

  /** The same facility has the same number, or where it has none the same type and name. */
  static String identity(Facility facility) {
    return facility.number() == null ? facility.type() + " " + facility.name() : facility.number();
  }

  static void check(Facility facility) {
    int grades = facility.type().grades();
    var grade = facility.grade();
    if (grades == 0 ? grade != null : grade == null || grade > grades) {
      throw InvalidRequest.at("/grade", "facility-grade", grades);
    }
    if ((facility.capacity() == null) != (facility.capacityUnit() == null)) {
      throw InvalidRequest.at("/capacityUnit", "capacity-incomplete");
    }
  }
}
