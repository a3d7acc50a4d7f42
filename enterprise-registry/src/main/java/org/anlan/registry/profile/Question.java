package org.anlan.registry.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about a unit under a topic.
 *
 * @param code how answers name it
 * @param text the question
 * @param kind what an answer looks like; YES_NO by default
 */
@Schema(description = "问题 · What is asked about a unit under a topic")
public record Question(
    @NotBlank @Pattern(regexp = "[a-z][A-Za-z0-9]{0,39}") String code,
    @NotBlank @Size(max = 200) String text,
    @Nullable QuestionKind kind) {

  /** A question of which nobody says more is one of yes or no. */
  public Question {
    kind = Objects.requireNonNullElse(kind, QuestionKind.YES_NO);
  }
}
