package org.anlan.servicekit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What went wrong, as RFC 9457 has it, with a code for programs and a sentence for people. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "RFC 9457 problem details")
public record Problem(
    @Schema(
            description = "Page of the code in the documentation",
            examples = "https://anlan.org/problems#not-found")
        String type,
    @Schema(description = "What the status means") String title,
    @Schema(description = "HTTP status") int status,
    @Schema(description = "What happened here, in the caller's language") @Nullable String detail,
    @Schema(description = "Path of the request") @Nullable String instance,
    @Schema(description = "Code for programs; never changes its meaning", examples = "not-found")
        String code,
    @Schema(description = "What to tell the operator") @Nullable String traceId,
    @Schema(description = "The parts of the request that are wrong") List<Part> errors,
    @Schema(description = "Records that stand in the way, as far as the caller may see them")
        List<UUID> records) {

  /** One that no record stands in the way of. */
  public Problem(
      String type,
      String title,
      int status,
      @Nullable String detail,
      @Nullable String instance,
      String code,
      @Nullable String traceId,
      List<Part> errors) {
    this(type, title, status, detail, instance, code, traceId, errors, List.of());
  }

  /** The same with records that stand in the way. */
  public Problem because(List<UUID> inTheWay) {
    return new Problem(
        type, title, status, detail, instance, code, traceId, errors, List.copyOf(inTheWay));
  }

  /** The media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** Where the codes are explained; the fragment is the code. */
  public static final String TYPES = "https://anlan.org/problems#";

  /** One wrong part of the request. */
  @Schema(name = "ProblemPart")
  public record Part(
      @Schema(description = "JSON Pointer into the body, or /query/…, /path/…, /header/…")
          String pointer,
      @Schema(description = "Code for programs") String code,
      @Schema(description = "What is wrong, in the caller's language") String detail) {}
}
