package org.anlan.servicekit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.anlan.servicekit.identifier.CitizenId;
import org.anlan.servicekit.identifier.CreditCode;
import org.anlan.servicekit.identifier.DivisionCode;
import org.anlan.servicekit.identifier.MalformedIdentifier;
import org.anlan.servicekit.problem.InvalidRequest;

/**
 * The scalar values of the API: texts that the database can keep, days and instants as RFC 3339
 * writes them, numbers of a size that means something, identifiers that are right. A citizen's
 * number leaves masked; whoever may show it says so by writing its value.
 */
class StrictValues extends SimpleModule {

  private static final long serialVersionUID = 1L;

  private static final Pattern DAY = Pattern.compile("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}");
  private static final Pattern INSTANT =
      Pattern.compile(
          "[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})");
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final int LARGEST_SCALE = 30;

  StrictValues() {
    super("anlan-strict-values");
    text(String.class, StrictValues::storable);
    text(LocalDate.class, "not-a-day", text -> LocalDate.parse(shaped(DAY, text)));
    text(
        Instant.class,
        "not-an-instant",
        text -> OffsetDateTime.parse(shaped(INSTANT, text)).toInstant());
    text(UUID.class, text -> UUID.fromString(shaped(UUID_TEXT, text)));
    text(CreditCode.class, CreditCode::new);
    text(CitizenId.class, CitizenId::new);
    text(DivisionCode.class, DivisionCode::new);
    number(BigDecimal.class, StrictValues::decimal);
    number(Double.class, StrictValues::finite);
    number(double.class, StrictValues::finite);
    addSerializer(CreditCode.class, ToStringSerializer.instance);
    addSerializer(CitizenId.class, ToStringSerializer.instance);
    addSerializer(DivisionCode.class, ToStringSerializer.instance);
  }

  private <T> void text(Class<T> type, Function<String, T> parse) {
    text(type, "wrong-value", parse);
  }

  private <T> void text(Class<T> type, String refusal, Function<String, T> parse) {
    addDeserializer(type, new Strict<>(type, JsonToken.VALUE_STRING, refusal, parse));
  }

  private <T> void number(Class<T> type, Function<String, T> parse) {
    addDeserializer(type, new Strict<>(type, JsonToken.VALUE_NUMBER_FLOAT, "wrong-value", parse));
  }

  private static String storable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        throw InvalidRequest.at("", "unstorable-character");
      }
    }
    return text;
  }

  private static String shaped(Pattern shape, String text) {
    if (!shape.matcher(text).matches()) {
      throw new IllegalArgumentException("Not of the shape " + shape);
    }
    return text;
  }

  /** A small text can stand for a number of a billion digits; nobody counts or pays such. */
  private static BigDecimal decimal(String text) {
    var value = new BigDecimal(text);
    if (Math.abs(value.scale()) > LARGEST_SCALE) {
      throw InvalidRequest.at("", "out-of-range");
    }
    return value;
  }

  private static double finite(String text) {
    double value = Double.parseDouble(text);
    if (!Double.isFinite(value)) {
      throw InvalidRequest.at("", "out-of-range");
    }
    return value;
  }

  private static class Strict<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final JsonToken token;
    private final String refusal;
    private final transient Function<String, T> parse;

    Strict(Class<T> type, JsonToken token, String refusal, Function<String, T> parse) {
      super(type);
      this.token = token;
      this.refusal = refusal;
      this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      var found = parser.currentToken();
      boolean number = token.isNumeric() && found != null && found.isNumeric();
      if (found != token && !number) {
        return (T) context.handleUnexpectedToken(handledType(), parser);
      }
      try {
        return parse.apply(parser.getText());
      } catch (MalformedIdentifier e) {
        throw e; // says what is wrong with it
      } catch (DateTimeException | IllegalArgumentException e) {
        throw InvalidRequest.at("", refusal);
      }
    }
  }
}
