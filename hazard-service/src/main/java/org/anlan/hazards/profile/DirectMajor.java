package org.anlan.hazards.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An entry of the county's list of risks that are major whatever their score (直接判定). The colour is
 * the least that such a risk has.
 */
public record DirectMajor(
    @NotBlank @Size(max = 50) String code,
    @NotBlank @Size(max = 200) String name,
    @NotNull @Pattern(regexp = "RED|ORANGE") String colour) {

  /** The situations that provincial standards of dual prevention commonly name. */
  static final List<DirectMajor> USUAL =
      List.of(
          new DirectMajor("VIOLATION", "违反法律法规及强制性标准", "RED"),
          new DirectMajor("REPEATED", "发生过死亡、重伤等事故，且致因条件仍然存在", "RED"),
          new DirectMajor("MAJOR_SOURCE", "构成重大危险源的场所、设施", "RED"),
          new DirectMajor("CROWDED", "具有中毒、爆炸、火灾等危险，作业人员 10 人以上的场所", "RED"));
}
