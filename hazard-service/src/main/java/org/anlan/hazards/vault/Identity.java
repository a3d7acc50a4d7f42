package org.anlan.hazards.vault;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who reported something and how to reach and pay them. Prints as nothing at all. */
@Schema(
    name = "Reporter",
    description = "举报人；单独加密保管 Whoever reports; sealed and kept apart from everything else")
public record Identity(
    @NotBlank @Size(max = 100) String name,
    @NotBlank @Pattern(regexp = "[0-9+() -]{5,30}", message = "{anlan.telephone}") String phone,
    @Pattern(regexp = "[1-9][0-9]{16}[0-9Xx]", message = "{anlan.citizen-id}") @Nullable String idNumber,
    @Pattern(regexp = "[0-9 ]{8,40}", message = "{anlan.bank-account}") @Nullable String bankAccount) {

  @Override
  public String toString() {
    return "Identity[sealed]";
  }
}
