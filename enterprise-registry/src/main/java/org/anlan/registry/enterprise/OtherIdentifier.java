package org.anlan.registry.enterprise;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.anlan.servicekit.identifier.CitizenId;
import org.anlan.servicekit.identifier.MalformedIdentifier;
import org.anlan.servicekit.problem.InvalidRequest.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What names a unit to which the law gives no unified credit code: a household's workshop, a site,
 * a place without an owner. The type is an {@link IdentifierKind}; a record of before the list was
 * closed may still have a name of its own. A citizen's number is one whatever it is called.
 */
@Embeddable
@Schema(description = "其他标识 · Another named identifier, where the law gives no credit code")
public record OtherIdentifier(
    @Schema(examples = "SCHOOL_CODE")
        @NotBlank @Size(max = 40) @Column(name = "other_identifier_type")
        String type,
    @NotBlank @Size(max = 60) @Column(name = "other_identifier") String value) {

  /** Blanks at the ends are nobody's intention. */
  public OtherIdentifier {
    value = value == null ? null : value.strip();
    var citizen = citizen(value);
    if (citizen == null) {
      type = type == null ? null : code(type.strip());
    } else {
      type = IdentifierKind.CITIZEN_ID.name();
      value = citizen.value();
    }
  }

  /** What is wrong with it in itself. */
  List<Fault> faults(String pointer) {
    var kind = IdentifierKind.of(type);
    if (kind == null) {
      var kinds = Arrays.stream(IdentifierKind.values()).map(Enum::name).collect(joining(", "));
      return List.of(new Fault(pointer + "/type", "not-one-of", kinds));
    }
    if (kind == IdentifierKind.CITIZEN_ID) {
      try {
        new CitizenId(value);
      } catch (MalformedIdentifier e) {
        return List.of(new Fault(pointer + "/value", e.code()));
      }
    }
    return List.of();
  }

  /**
   * Whether it is a person's identity number, which is shown masked and told to nobody. Not named
   * like a property, or it became a member in JSON that no request may have.
   */
  public boolean namesAPerson() {
    return IdentifierKind.CITIZEN_ID.name().equals(type);
  }

  /** What its type is called. */
  public String calledInChinese() {
    var kind = IdentifierKind.of(type);
    return kind == null ? type : kind.zh();
  }

  /** As the API shows it. */
  public OtherIdentifier masked() {
    return new OtherIdentifier(type, namesAPerson() ? hidden() : value);
  }

  /** A number that is none, entered before numbers were checked, gives somebody away as well. */
  private String hidden() {
    var citizen = citizen(value);
    return citizen == null ? "********" : citizen.masked();
  }

  private static String code(String word) {
    var kind = IdentifierKind.of(word);
    return kind == null ? word : kind.name();
  }

  private static @Nullable CitizenId citizen(@Nullable String value) {
    try {
      return value == null ? null : new CitizenId(value);
    } catch (MalformedIdentifier e) {
      return null;
    }
  }
}
