package org.anlan.hazards.device;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.anlan.hazards.finding.Position;
import org.anlan.hazards.registration.ClaimedPlace;
import org.anlan.servicekit.web.Answers;
import org.anlan.servicekit.web.IfMatch;
import org.anlan.servicekit.web.MergePatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 监测设备 over HTTP, one by one. */
@Path("/api/v1/devices")
@Tag(name = "devices", description = "监测设备 Devices that watch")
@RunOnVirtualThread
public class DeviceResource {

  private final DeviceService devices;

  DeviceResource(DeviceService devices) {
    this.devices = devices;
  }

  @POST
  @RolesAllowed({"county", "township", "department"})
  @Operation(
      summary = "登记设备 · Install a device",
      description =
          "填 enterpriseId，或填 place、townshipCode、departmentCode。 At an enterprise or at a place.")
  @APIResponse(
      responseCode = "201",
      description = "已登记 · Installed",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DeviceView.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "unknown-enterprise, enterprise-or-place-required, unknown-township, unknown-department, department-not-in-charge, township-not-of-enterprise, unknown-grid, grid-not-of-township, grid-not-of-enterprise")
  @APIResponse(responseCode = "403", description = "outside-scope")
  @APIResponse(responseCode = "409", description = "already-there, enterprise-closed")
  public RestResponse<DeviceView> install(
      @Valid @NotNull InstallDevice request, @Context UriInfo uri) {
    return Answers.created(uri, devices.install(request));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"county", "township", "department", "prefecture"})
  @Operation(summary = "查看设备 · Read a device")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public DeviceView get(@PathParam("id") UUID id) {
    return devices.find(id);
  }

  @PATCH
  @Path("{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @RolesAllowed({"county", "township", "department"})
  @Operation(summary = "更改名称、心跳间隔 · Change name and rhythm")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "409", description = "device-retired")
  @RequestBody(
      content = @Content(schema = @Schema(implementation = DeviceService.Changeable.class)))
  public DeviceView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull JsonNode patch) {
    return devices.change(id, IfMatch.required(ifMatch), patch);
  }

  @POST
  @Path("{id}/retirement")
  @RolesAllowed({"county", "township", "department"})
  @Operation(summary = "停用设备 · Retire the device", description = "ACTIVE → RETIRED.")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "409", description = "device-retired")
  public DeviceView retire(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return devices.retire(id, IfMatch.required(ifMatch));
  }

  /** A device, where it stands, and how often it is to be heard. */
  public record InstallDevice(
      @NotBlank @Size(max = 100) String code,
      @NotNull DeviceKind kind,
      @NotBlank @Size(max = 200) String name,
      @NotNull @Min(1) @Max(604_800) Integer heartbeatSeconds,
      @Nullable UUID enterpriseId,
      @Size(max = 500) @Nullable String place,
      @Pattern(regexp = "[0-9]{9}") @Nullable String townshipCode,
      @Size(max = 50) @Nullable String departmentCode,
      @Size(max = 50) @Nullable String gridCode,
      @Valid @Nullable Position location) {

    ClaimedPlace claimedPlace() {
      return new ClaimedPlace(
          enterpriseId, place, null, townshipCode, departmentCode, gridCode, location);
    }
  }
}
