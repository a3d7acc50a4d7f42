package org.anlan.hazards.alarm;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.anlan.hazards.device.DeviceKind;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.ScopeColumns;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 报警台账 over HTTP. */
@Path("/api/v1/alarms")
@Tag(name = "alarms")
@RunOnVirtualThread
public class AlarmListResource {

  static final ListSpec<AlarmView> ALARMS =
      ListSpec.<AlarmView>of("alarms", "alarm")
          .columns(AlarmView.COLUMNS, AlarmView::of)
          .scopedBy(
              new ScopeColumns("county_code", "township_code", "department_code", false, "", ""))
          .filter(Filters.oneOf("status", "status", AlarmStatus.class))
          .filter(Filters.oneOf("deviceKind", "device_kind", DeviceKind.class))
          .filter(Filters.uuid("deviceId", "device_id"))
          .filter(Filters.text("deviceCode", "device_code"))
          .filter(Filters.text("type", "type"))
          .filter(Filters.text("townshipCode", "township_code"))
          .filter(Filters.text("departmentCode", "department_code"))
          .filter(Filters.uuid("enterpriseId", "enterprise_id"))
          .filter(Filters.uuid("clueId", "clue_id"))
          .filter(Filters.daysOfInstants("raisedFrom", "raisedTo", "raised_at"))
          .sort("raisedAt", "raised_at", ValueType.INSTANT)
          .sort("receivedAt", "received_at", ValueType.INSTANT)
          .defaultSort("-raisedAt")
          .export("设备编号", AlarmView::deviceCode)
          .export("设备名称", AlarmView::deviceName)
          .export("设备类型", item -> item.deviceKind().word())
          .export("报警类型", AlarmView::type)
          .export("单位名称", AlarmView::enterpriseName)
          .export("场所", AlarmView::place)
          .export("读数", AlarmView::reading)
          .export("复核结果", item -> item.status().word())
          .export("复核人", AlarmView::reviewedBy)
          .build();

  private final Lists lists;

  AlarmListResource(Lists lists) {
    this.lists = lists;
  }

  @GET
  @Listing(AlarmListResource.class)
  @RolesAllowed({"county", "township", "department", "prefecture"})
  @Operation(
      summary = "报警台账 · List alarms",
      description = "按管辖范围、筛选条件分页；format=xlsx 导出。 Paged by scope and filter; exported as xlsx.")
  @APIResponse(responseCode = "200", description = "管辖范围内的报警 · Alarms in sight")
  @APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
  public Page<AlarmView> list(@Context UriInfo uri) {
    return lists.page(ALARMS, uri);
  }
}
