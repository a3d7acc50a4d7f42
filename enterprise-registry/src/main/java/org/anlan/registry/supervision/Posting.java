package org.anlan.registry.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.text.Folding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody is to look after a unit from a day on. */
@Schema(description = "监管联系 · A person is linked to an enterprise from a day on")
public record Posting(
    @NotNull UUID enterpriseId,
    @NotNull SupervisionKind kind,
    @Schema(examples = "张建军") @NotBlank @Size(max = 60) String person,
    @Schema(
            description =
                "人员编号（工号等），同县重名时用以区分 · Tells people of the same name apart within the county")
        @Nullable @Size(max = 40) String personCode,
    @Schema(description = "职务", examples = "副县长") @Nullable @Size(max = 100) String post,
    @Schema(description = "所在机构代码", examples = "610926-YJ") @Nullable @Size(max = 40) String organizationCode,
    @Schema(description = "联系电话", examples = "13800001234") @Nullable @Pattern(regexp = PHONE) String phone,
    @NotNull LocalDate from,
    @Schema(description = "截止日期（含当日） · The last day, where it is fixed beforehand")
        @Nullable LocalDate to,
    @Schema(description = "批次", examples = "第一批") @Nullable @Size(max = 60) String batch) {

  static final String PHONE = "[0-9+() ,;/转-]{5,40}";

  /** Blanks at the ends are nobody's intention. */
  public Posting {
    person = person == null ? null : person.strip();
    personCode = blankToNull(personCode);
    post = blankToNull(post);
    organizationCode = blankToNull(organizationCode);
    phone = blankToNull(phone);
    batch = blankToNull(batch);
  }

  /** Refuses a time that ends before it begins. */
  void check() {
    if (to != null && to.isBefore(from)) {
      throw InvalidRequest.at("/to", "link-ends-before-it-begins", from);
    }
  }

  /** Whether it looks like a telephone number. */
  public static boolean isPhone(String text) {
    return text.matches(PHONE);
  }

  /** The name as it is compared: written in full width or in traditional characters it is one. */
  String foldedName() {
    return Folding.fold(person);
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
