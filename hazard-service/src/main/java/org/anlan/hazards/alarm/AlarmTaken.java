package org.anlan.hazards.alarm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.anlan.servicekit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one alarm that was sent. */
public record AlarmTaken(
    @Nullable String deviceCode,
    @Nullable String externalId,
    Result result,
    @Nullable UUID alarmId,
    @Schema(description = "未收的原因 · Why it was not taken") @Nullable Problem problem) {

  /** Taken, there already, from a device that nobody knows, or wrong in itself. */
  @Schema(name = "AlarmReception")
  public enum Result {
    TAKEN,
    KNOWN,
    UNKNOWN_DEVICE,
    REFUSED
  }

  /** One that is wrong in itself, by whatever of its names can be read. */
  static AlarmTaken refused(JsonNode sent, @Nullable Problem problem) {
    return new AlarmTaken(
        sent.path("deviceCode").textValue(),
        sent.path("externalId").textValue(),
        Result.REFUSED,
        null,
        problem);
  }

  AlarmTaken because(Problem problem) {
    return new AlarmTaken(deviceCode, externalId, result, alarmId, problem);
  }
}
