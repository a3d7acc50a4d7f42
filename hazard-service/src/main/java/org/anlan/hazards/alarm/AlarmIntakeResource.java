package org.anlan.hazards.alarm;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 报警接入 over HTTP, for the platforms of devices. The Idempotency-Key is mandatory. */
@Path("/open/v1/alarms")
@Tag(name = "alarms", description = "监测报警 Alarms of devices")
@RunOnVirtualThread
public class AlarmIntakeResource {

  private final AlarmIntakeService intake;

  AlarmIntakeResource(AlarmIntakeService intake) {
    this.intake = intake;
  }

  @POST
  @RolesAllowed("device")
  @Operation(
      summary = "上报一条报警 · Send one alarm",
      description =
          "同一设备、同一编号只收一次；未经人工复核不产生后果。 Taken once; nothing follows until somebody has looked.")
  @APIResponse(responseCode = "200", description = "TAKEN, KNOWN")
  @APIResponse(responseCode = "400", description = "unknown-device, observed-in-future")
  public AlarmTaken receive(@Valid @NotNull AlarmReading request) {
    return intake.receive(request);
  }

  @POST
  @Path("batch")
  @RolesAllowed("device")
  @Operation(
      summary = "批量上报报警 · Send many alarms",
      description =
          "逐条回答，有误的不影响其余；同一设备、同一编号只收一次。"
              + " Answered one by one: what is wrong with one does not keep the others out.")
  @APIResponse(
      responseCode = "200",
      description =
          "TAKEN, KNOWN, UNKNOWN_DEVICE, REFUSED；后两者附 problem"
              + " · The latter two with their problem: unknown-device, observed-in-future, …")
  @APIResponse(responseCode = "400", description = "整批不可读 · The batch as a whole cannot be read")
  public AlarmsTaken receiveAll(@Valid @NotNull AlarmBatch request) {
    return new AlarmsTaken(intake.receiveAll(request.alarms()));
  }

  @POST
  @Path("heartbeats")
  @RolesAllowed("device")
  @Operation(
      summary = "设备心跳 · Say which devices are alive",
      description = "回答中列出未登记的设备。 The answer names those that nobody knows.")
  @APIResponse(responseCode = "200", description = "已记录 · Noted")
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  public Heard beat(@Valid @NotNull Heartbeats request) {
    return new Heard(intake.beat(request.devices()));
  }

  /** So many at once. */
  public record AlarmBatch(
      @Schema(type = SchemaType.ARRAY, implementation = AlarmReading.class)
          @NotEmpty @Size(max = 500) List<JsonNode> alarms) {}

  /** In the order in which they were sent. */
  public record AlarmsTaken(List<AlarmTaken> items) {}

  /** The codes of devices that are alive. */
  public record Heartbeats(
      @NotEmpty @Size(max = 1000) List<@NotBlank @Size(max = 100) String> devices) {}

  /** The codes that no device has. */
  public record Heard(List<String> unknown) {}
}
