package org.anlan.registry.dossier.emergency.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.anlan.registry.dossier.part.Texts;
import org.anlan.registry.enterprise.place.Location;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who comes when something happened 救援队伍: how many, with what, and by which agreements. */
@Schema(description = "救援队伍 · Who comes when something happened")
public record RescueTeam(
    @Schema(examples = "平利县矿山救护队") @NotBlank @Size(max = 200) String name,
    @NotNull TeamKind kind,
    @Schema(description = "驻地") @Nullable @Size(max = 300) String base,
    @Valid @Nullable Location location,
    @Schema(description = "队员人数") @NotNull @Min(1) @Max(100_000) Integer members,
    @Schema(description = "负责人") @Nullable @Size(max = 60) String leader,
    @Schema(description = "24 小时值班电话，队伍的而非个人的 · The duty desk's, not a person's")
        @Nullable @Size(max = 40) String dutyPhone,
    @Schema(description = "主要装备") @Nullable @Size(max = 100) List<@NotBlank @Size(max = 200) String> equipment,
    @Schema(description = "救援协议") @Nullable @Size(max = 100) List<@NotBlank @Size(max = 300) String> agreements) {

  /** Blanks at the ends are nobody's intention. */
  public RescueTeam {
    name = Texts.strip(name);
    base = Texts.orNull(base);
    leader = Texts.orNull(leader);
    dutyPhone = Texts.orNull(dutyPhone);
    equipment = Texts.list(equipment);
    agreements = Texts.list(agreements);
  }
}
