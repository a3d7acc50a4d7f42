package org.anlan.servicekit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.anlan.servicekit.problem.InvalidRequest;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MergePatchTest {

  private static final Details NOW =
      new Details("安澜", "甲路1号", List.of("GM"), new Location(109.3, 32.4));

  private final MergePatch patches =
      new MergePatch(
          StrictJsonTest.JSON,
          Validation.byDefaultProvider()
              .configure()
              .messageInterpolator(new ParameterMessageInterpolator())
              .buildValidatorFactory()
              .getValidator());

  record Location(double lon, double lat) {}

  record Details(
      @NotBlank String name,
      @Nullable String address,
      List<String> sectors,
      @Nullable Location location) {}

  @Test
  void leavesAloneWhatIsNotNamed() throws JsonProcessingException {
    assertThat(apply("{\"name\": \"安澜化工\"}"))
        .isEqualTo(new Details("安澜化工", "甲路1号", List.of("GM"), new Location(109.3, 32.4)));
  }

  @Test
  void removesByNullMergesObjectsAndReplacesArrays() throws JsonProcessingException {
    assertThat(
            apply(
                "{\"address\": null, \"sectors\": [\"JZ\", \"FMKS\"], \"location\": {\"lat\": 1}}"))
        .isEqualTo(new Details("安澜", null, List.of("JZ", "FMKS"), new Location(109.3, 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"version\": 9}                | /version      | unknown-property",
        "{\"version\": null}             | /version      | unknown-property",
        "{\"location\": {\"alt\": 1}}    | /location/alt | unknown-property",
        "{\"location\": 5}               | /location     | wrong-type",
        "{\"name\": 5}                   | /name         | wrong-type",
        "{\"name\": \"\\u0000\"}         | /name         | unstorable-character",
        "[]                              |               | wrong-type",
        "\"text\"                        |               | wrong-type",
      })
  void refusesWhatIsNotPublished(String patch, @Nullable String pointer, String code) {
    assertThatThrownBy(() -> apply(patch))
        .isInstanceOfSatisfying(
            InvalidRequest.class,
            e -> {
              var fault = e.faults().getFirst();
              assertThat(fault.pointer()).isEqualTo(pointer == null ? "" : pointer);
              assertThat(fault.code()).isEqualTo(code);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"name\": null}", "{\"name\": \" \"}"})
  void validatesTheWhole(String patch) {
    assertThatThrownBy(() -> apply(patch)).isInstanceOf(ConstraintViolationException.class);
  }

  private Details apply(String patch) throws JsonProcessingException {
    return patches.apply(Details.class, NOW, StrictJsonTest.JSON.readTree(patch));
  }
}
