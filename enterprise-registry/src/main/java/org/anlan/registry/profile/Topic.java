package org.anlan.registry.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A topic that a county looks into 专项, such as places with combustible dust.
 *
 * @param code how entries name it
 * @param name what people call it
 * @param questions what is asked about each unit that it concerns; nothing by default
 */
@Schema(description = "专项 · A topic that a county looks into, with its questions")
public record Topic(
    @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
    @NotBlank @Size(max = 60) String name,
    @Nullable List<@Valid Question> questions) {

  /** A topic without questions is a mere tag. */
  public Topic {
    questions = List.copyOf(Objects.requireNonNullElse(questions, List.of()));
  }
}
