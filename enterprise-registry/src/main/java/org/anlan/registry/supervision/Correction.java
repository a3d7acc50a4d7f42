package org.anlan.registry.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.anlan.registry.enterprise.Change;
import org.anlan.servicekit.problem.InvalidRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What of a link may be put right. The unit and the kind may not: somebody who looks after another
 * unit, or in another capacity, has another link.
 */
@Schema(description = "监管联系的更正内容 · What of a link may be put right")
public record Correction(
    @Schema(description = "姓名（写错时更正） · The name, where it was written wrongly")
        @NotBlank @Size(max = 60) String person,
    @Schema(
            description =
                "人员编号，更正姓名时用以区分同名的人 · Tells people of one name apart, when the name is corrected")
        @Nullable @Size(max = 40) String personCode,
    @Nullable @Size(max = 100) String post,
    @Nullable @Size(max = 40) String organizationCode,
    @Nullable @Pattern(regexp = Posting.PHONE) String phone,
    @NotNull LocalDate from,
    @Nullable LocalDate to,
    @Nullable @Size(max = 60) String batch) {

  /** Blanks at the ends are nobody's intention. */
  public Correction {
    person = person == null ? person : person.strip();
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

  /** What differs from the other; people's names and numbers are named, not repeated. */
  List<Change> since(Correction before) {
    var changes = new ArrayList<Change>();
    if (!before.person.equals(person) || personCode != null) {
      changes.add(new Change("person", null, null));
    }
    add(changes, "post", before.post, post);
    add(changes, "organizationCode", before.organizationCode, organizationCode);
    if (!Objects.equals(before.phone, phone)) {
      changes.add(new Change("phone", null, null));
    }
    add(changes, "from", before.from, from);
    add(changes, "to", before.to, to);
    add(changes, "batch", before.batch, batch);
    return List.copyOf(changes);
  }

  private static void add(
      List<Change> changes, String field, @Nullable Object from, @Nullable Object to) {
    if (!Objects.equals(from, to)) {
      changes.add(new Change(field, from, to));
    }
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
