package org.anlan.hazards.device;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.Condition;
import org.anlan.servicekit.scope.ScopeColumns;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 设备台账 over HTTP. */
@Path("/api/v1/devices")
@Tag(name = "devices")
@RunOnVirtualThread
public class DeviceListResource {

  static final ListSpec<DeviceView> DEVICES =
      ListSpec.<DeviceView>of("devices", "device")
          .columns(DeviceView.COLUMNS, DeviceView::of)
          .scopedBy(
              new ScopeColumns("county_code", "township_code", "department_code", false, "", ""))
          .filter(Filters.oneOf("kind", "kind", DeviceKind.class))
          .filter(Filters.oneOf("status", "status", DeviceStatus.class))
          .filter(
              Filters.state(
                  "silent",
                  (yes, today) ->
                      new Condition(
                          yes ? DeviceView.SILENT : "not " + DeviceView.SILENT, List.of())))
          .filter(Filters.text("code", "code"))
          .filter(Filters.text("townshipCode", "township_code"))
          .filter(Filters.text("departmentCode", "department_code"))
          .filter(Filters.uuid("enterpriseId", "enterprise_id"))
          .search("search_text", "search_bigrams")
          .sort("createdAt", "created_at", ValueType.INSTANT)
          .sort("code", "code", ValueType.TEXT)
          .sortNullable("heardAt", "heard_at", ValueType.INSTANT)
          .defaultSort("-createdAt")
          .export("设备编号", DeviceView::code)
          .export("设备名称", DeviceView::name)
          .export("设备类型", item -> item.kind().word())
          .export("单位名称", DeviceView::enterpriseName)
          .export("场所", DeviceView::place)
          .export("是否失联", item -> item.silent() ? "是" : "否")
          .build();

  private final Lists lists;

  DeviceListResource(Lists lists) {
    this.lists = lists;
  }

  @GET
  @Listing(DeviceListResource.class)
  @RolesAllowed({"county", "township", "department", "prefecture"})
  @Operation(
      summary = "设备台账 · List devices",
      description =
          "silent=true 为失联设备；format=xlsx 导出。 silent=true are those not heard for too long.")
  @APIResponse(responseCode = "200", description = "管辖范围内的设备 · Devices in sight")
  @APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
  public Page<DeviceView> list(@Context UriInfo uri) {
    return lists.page(DEVICES, uri);
  }
}
