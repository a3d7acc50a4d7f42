package org.anlan.registry.dossier.vehicle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.anlan.registry.dossier.part.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle that a unit runs. Where it drives is not kept: its terminal tells alarms to the hazard
 * service, tracks stay with the platform of the vehicles.
 */
@Schema(description = "营运车辆 · A vehicle that a unit runs; its tracks are not kept")
public record Vehicle(
    @Schema(description = "号牌号码", examples = "陕G12345")
        @NotBlank @Size(max = 12) @Pattern(regexp = "\\p{IsHan}[A-Z][A-Z0-9]{4,6}[挂学警港澳]?|[0-9]{2}-[0-9]{5,7}") String plate,
    @NotNull VehicleType type,
    @Schema(description = "车辆所有人（挂靠车辆填实际所有人） · Who owns it, where that is not the unit")
        @Nullable @Size(max = 100) String owner,
    @Schema(description = "道路运输证号") @Nullable @Size(max = 60) String permit,
    @Schema(description = "卫星定位终端编号，与设备编号一致 · The code of its terminal among the devices")
        @Nullable @Size(max = 60) String deviceCode,
    @Schema(description = "投入营运日期") @Nullable LocalDate inServiceOn,
    @Schema(description = "下次检验日期") @Nullable LocalDate inspectionDueOn) {

  /** A plate is one, however it was typed: 陕g·12345 is 陕G12345. */
  public Vehicle {
    plate = plain(plate);
    owner = Texts.orNull(owner);
    permit = Texts.orNull(permit);
    deviceCode = Texts.orNull(deviceCode);
  }

  private static String plain(String typed) {
    return typed == null
        ? typed
        : Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .replaceAll("[\\s·.・•]", "")
            .toUpperCase(Locale.ROOT);
  }
}
