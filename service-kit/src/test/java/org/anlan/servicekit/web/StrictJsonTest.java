package org.anlan.servicekit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.servicekit.identifier.CitizenId;
import org.anlan.servicekit.identifier.CreditCode;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.answer.JsonFaults;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

  static final ObjectMapper JSON = strict();

  record Inner(@Nullable String text, @Nullable List<String> texts) {}

  record Everything(
      @Nullable String text,
      int whole,
      @Nullable Long big,
      @Nullable BigDecimal money,
      @Nullable Double degrees,
      boolean flag,
      @Nullable LocalDate day,
      @Nullable Instant at,
      @Nullable UUID id,
      @Nullable DayOfWeek weekday,
      @Nullable CreditCode code,
      @Nullable CitizenId person,
      @Nullable Inner inner,
      @Nullable Map<String, String> names) {}

  @Test
  void readsWhatIsWellWritten() throws JsonProcessingException {
    var read =
        JSON.readValue(
            """
            {"text": "𠮷野", "whole": 1, "money": 12.50, "degrees": 109, "flag": true, "day": "2026-02-28",
             "at": "2026-02-28T08:00:00+08:00", "id": "0199B2F0-0000-7000-8000-000000000001",
             "weekday": "MONDAY", "code": "９1350100m000100y43", "inner": {"texts": ["a"]}}
            """,
            Everything.class);

    assertThat(read.text()).isEqualTo("𠮷野");
    assertThat(read.money()).isEqualByComparingTo("12.5");
    assertThat(read.degrees()).isEqualTo(109.0);
    assertThat(read.at()).isEqualTo("2026-02-28T00:00:00Z");
    assertThat(read.code()).isEqualTo(new CreditCode("91350100M000100Y43"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"whole\": 1, \"flag\": true, \"txt\": 1} | /txt | unknown-property",
        "{\"flag\": true}                             | /whole        | wrong-type",
        "{\"inner\": {\"foo\": 1}}                      | /inner/foo    | unknown-property",
        "{\"text\": 1}                                  | /text         | wrong-type",
        "{\"text\": true}                               | /text         | wrong-type",
        "{\"text\": [\"a\"]}                            | /text         | wrong-type",
        "{\"text\": {}}                                 | /text         | wrong-type",
        "{\"text\": \"a\\u0000b\"}                      | /text         | unstorable-character",
        "{\"text\": \"\\ud842\"}                        | /text         | unstorable-character",
        "{\"inner\": {\"texts\": [\"a\", \"\\udfb7\"]}} | /inner/texts/1 | unstorable-character",
        "{\"names\": {\"a\": \"\\u0000\"}}              | /names/a      | unstorable-character",
        "{\"whole\": \"1\"}                             | /whole        | wrong-type",
        "{\"whole\": 1.5}                               | /whole        | wrong-type",
        "{\"whole\": true}                              | /whole        | wrong-type",
        "{\"whole\": null}                              | /whole        | wrong-type",
        "{\"whole\": 2147483648}                        | /whole        | wrong-type",
        "{\"big\": \"\"}                                | /big          | wrong-type",
        "{\"money\": \"1\"}                             | /money        | wrong-type",
        "{\"money\": \"\"}                              | /money        | wrong-type",
        "{\"money\": 1e999999999}                       | /money        | out-of-range",
        "{\"degrees\": \"NaN\"}                         | /degrees      | wrong-type",
        "{\"degrees\": 1e999}                           | /degrees      | out-of-range",
        "{\"flag\": \"true\"}                           | /flag         | wrong-type",
        "{\"flag\": 1}                                  | /flag         | wrong-type",
        "{\"day\": 20000}                               | /day          | wrong-type",
        "{\"day\": [2026,1,1]}                          | /day          | wrong-type",
        "{\"day\": \"2026-02-29\"}                      | /day          | not-a-day",
        "{\"day\": \"2026-02-28T00:00:00Z\"}            | /day          | not-a-day",
        "{\"day\": \"+99999-01-01\"}                    | /day          | not-a-day",
        "{\"day\": \"\"}                                | /day          | not-a-day",
        "{\"at\": 0}                                    | /at           | wrong-type",
        "{\"at\": \"2026-02-28T08:00:00\"}              | /at           | not-an-instant",
        "{\"id\": \"1-1-1-1-1\"}                        | /id           | wrong-value",
        "{\"id\": 1}                                    | /id           | wrong-type",
        "{\"weekday\": 0}                               | /weekday      | not-one-of",
        "{\"weekday\": \"monday\"}                      | /weekday      | not-one-of",
        "{\"weekday\": \"\"}                            | /weekday      | not-one-of",
        "{\"code\": \"91350100M000100Y44\"}             | /code         | credit-code-check-digit",
        "{\"person\": \"110105194912310021\"}           | /person       | citizen-id-check-digit",
        "{\"inner\": []}                                | /inner        | wrong-type",
        "{\"inner\": \"\"}                              | /inner        | wrong-type",
        "{\"inner\": {\"texts\": \"a\"}}                | /inner/texts  | wrong-type"
      })
  void namesWhatIsWrong(String body, String pointer, String code) {
    var fault = refusal(body).faults().getFirst();

    assertThat(fault.pointer() + " " + fault.code()).isEqualTo(pointer + " " + code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": \"a\", \"text\": \"b\"}",
        "{\"text\": \"a\"} x",
        "{\"text\": \"a\"} {}",
        "{\"text\": NaN}",
        "{'text': 'a'}",
        "{\"text\": \"a\",}",
        "{\"text\": \"a\nb\"}",
        "{\"whole\": 01}",
        ""
      })
  void refusesWhatIsNoJson(String body) {
    assertThatThrownBy(() -> JSON.readValue(body, Everything.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void refusesBottomlessNesting() {
    var body = "[".repeat(51) + "]".repeat(51);

    assertThatThrownBy(() -> JSON.readTree(body)).isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void showsAPersonsNumberMasked() throws JsonProcessingException {
    assertThat(JSON.writeValueAsString(new CitizenId("11010519491231002X")))
        .isEqualTo("\"110105********002X\"");
  }

  static InvalidRequest refusal(String body) {
    try {
      JSON.readValue(body, Everything.class);
    } catch (JsonProcessingException e) {
      return JsonFaults.of(e);
    }
    throw new AssertionError("was read: " + body);
  }

  private static ObjectMapper strict() {
    var mapper = new ObjectMapper().registerModule(new JavaTimeModule());
    new StrictJson().customize(mapper);
    return mapper;
  }
}
