package org.anlan.registry.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.anlan.servicekit.identifier.CitizenId;
import org.anlan.servicekit.identifier.MalformedIdentifier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What names a unit to which the law gives no unified credit code: a household's workshop, a site,
 * a place without an owner. The type is the name of the number in the field.
 */
@Embeddable
@Schema(description = "其他标识 · Another named identifier, where the law gives no credit code")
public record OtherIdentifier(
    @Schema(examples = "学校标识码") @NotBlank @Size(max = 40) @Column(name = "other_identifier_type")
        String type,
    @NotBlank @Size(max = 60) @Column(name = "other_identifier") String value) {

  /** Blanks at the ends are nobody's intention. */
  public OtherIdentifier {
    type = type == null ? null : type.strip();
    value = value == null ? null : value.strip();
  }

  /**
   * Whether it is a person's identity number, which is shown masked and told to nobody. Not named
   * like a property, or it became a member in JSON that no request may have.
   */
  public boolean namesAPerson() {
    return !shown().equals(value);
  }

  /** As the API shows it. */
  public OtherIdentifier masked() {
    return new OtherIdentifier(type, shown());
  }

  private String shown() {
    try {
      return new CitizenId(value).masked();
    } catch (MalformedIdentifier e) {
      return value;
    }
  }
}
