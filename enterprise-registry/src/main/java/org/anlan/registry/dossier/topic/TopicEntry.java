package org.anlan.registry.dossier.topic;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.anlan.registry.dossier.part.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit that a topic of the county concerns, and what was answered about it. */
@Schema(description = "专项登记 · A unit that a topic concerns, with the answers to its questions")
public record TopicEntry(
    @Schema(description = "专项代码，见 /topics", examples = "DUST_EXPLOSION") @NotBlank @Size(max = 40) String topic,
    @Schema(
            description =
                "答复，按问题代码；是否题答 YES、NO · By code of the question; YES or NO where it is one",
            examples = "{\"cleaning\": \"YES\", \"workers\": \"12\"}")
        @Nullable @Size(max = 100) Map<String, @Size(max = 500) String> answers,
    @Schema(description = "摸排日期") @NotNull LocalDate surveyedOn,
    @Nullable @Size(max = 500) String remark) {

  /** A question without an answer is left out. */
  public TopicEntry {
    topic = Texts.strip(topic);
    answers = answered(answers);
    remark = Texts.orNull(remark);
  }

  private static Map<String, String> answered(@Nullable Map<String, String> given) {
    var answers = new TreeMap<String, String>();
    if (given != null) {
      given.forEach(
          (question, answer) -> {
            var text = Texts.orNull(answer);
            if (text != null) {
              answers.put(Objects.requireNonNull(question), text);
            }
          });
    }
    return Collections.unmodifiableMap(answers);
  }
}
