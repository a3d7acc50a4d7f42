package org.anlan.registry.dossier.vehicle;

import org.anlan.registry.dossier.part.Due;
import org.anlan.registry.dossier.part.DueFor;
import org.anlan.registry.dossier.part.PartKind;
import org.anlan.registry.dossier.part.PartLists;
import org.anlan.registry.dossier.part.PartSpec;
import org.anlan.registry.dossier.part.PartView;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;

/** What is particular to vehicles, and what their list offers. */
final class Vehicles {

  static final PartSpec<Vehicle> KIND =
      PartSpec.of(PartKind.VEHICLE, Vehicle.class, Vehicle::plate)
          .knownBy(Vehicle::plate)
          .since(Vehicle::inServiceOn)
          .due((vehicle, rules) -> Due.by(vehicle.inspectionDueOn(), DueFor.INSPECTION))
          .personal("owner");

  static final ListSpec<PartView<Vehicle>> SPEC =
      PartLists.of("vehicles", KIND)
          .filter(Filters.oneOf("type", "details ->> 'type'", VehicleType.class))
          .filter(Filters.text("plate", "identity"))
          .filter(Filters.text("deviceCode", "details ->> 'deviceCode'"))
          .filter(Filters.flag("located", "details ->> 'deviceCode' is not null"))
          .export("号牌号码", view -> view.details().plate())
          .export("车辆类型", view -> view.details().type().zh())
          .export("车辆所有人", view -> view.details().owner())
          .export("道路运输证号", view -> view.details().permit())
          .export("终端编号", view -> view.details().deviceCode())
          .export("下次检验日期", view -> view.details().inspectionDueOn())
          .build();

  private Vehicles() {}
}
