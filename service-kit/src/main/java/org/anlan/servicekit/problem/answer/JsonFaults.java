package org.anlan.servicekit.problem.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.anlan.servicekit.identifier.MalformedIdentifier;
import org.anlan.servicekit.problem.InvalidRequest;

/** Says what is wrong with a JSON body and where, without repeating what was sent. */
public final class JsonFaults {

  private JsonFaults() {}

  /** The refusal that an unreadable body deserves. */
  public static InvalidRequest of(JsonProcessingException e) {
    return switch (e) {
      case UnrecognizedPropertyException unknown ->
          InvalidRequest.at(pointer(unknown), "unknown-property");
      case InvalidFormatException format
          when format.getTargetType() != null && format.getTargetType().isEnum() ->
          InvalidRequest.at(pointer(format), "not-one-of", values(format.getTargetType()));
      case JsonMappingException mapping when mapping.getCause() instanceof InvalidRequest refused ->
          refused.under(pointer(mapping));
      case JsonMappingException mapping
          when mapping.getCause() instanceof MalformedIdentifier identifier ->
          InvalidRequest.at(pointer(mapping), identifier.code());
      case MismatchedInputException mismatch -> InvalidRequest.at(pointer(mismatch), "wrong-type");
      case JsonMappingException mapping
          when mapping.getCause() instanceof IllegalArgumentException ->
          InvalidRequest.at(pointer(mapping), "wrong-value");
      case JsonMappingException mapping -> InvalidRequest.at(pointer(mapping), "wrong-type");
      default -> {
        var at = e.getLocation();
        yield InvalidRequest.at(
            "",
            "malformed-json",
            at == null ? 0 : at.getLineNr(),
            at == null ? 0 : at.getColumnNr());
      }
    };
  }

  private static String pointer(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
        .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }

  private static String values(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }
}
