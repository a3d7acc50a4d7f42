package org.anlan.servicekit.problem.answer;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.Problem;
import org.anlan.servicekit.problem.ProblemTexts;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.trace.RequestTrace;

/** Writes problems in the language of the request at hand. */
@ApplicationScoped
class Problems {

  private final RoutingContext request;

  Problems(RoutingContext request) {
    this.request = request;
  }

  /** An answer whose sentence is that of its code. */
  Response.ResponseBuilder answer(int status, String code, Object... arguments) {
    return answer(status, code, List.of(), arguments);
  }

  /** An answer that names wrong parts. */
  Response.ResponseBuilder answer(
      int status, String code, List<Problem.Part> parts, Object... arguments) {
    var problem = problem(request, status, code, parts, arguments);
    return Response.status(status)
        .type(Problem.MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_LANGUAGE, language(request).toLanguageTag())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(problem);
  }

  /** An answer that names the records in the way. */
  Response.ResponseBuilder answer(int status, RuleViolation refusal) {
    var answer = answer(status, refusal.code(), refusal.arguments());
    var problem = problem(request, status, refusal.code(), List.of(), refusal.arguments());
    return answer.entity(problem.because(refusal.records()));
  }

  /** The wrong part with its sentence. */
  Problem.Part part(InvalidRequest.Fault fault) {
    return new Problem.Part(
        fault.pointer(),
        fault.code(),
        ProblemTexts.of(fault.code(), language(request), fault.arguments()));
  }

  static Problem problem(
      RoutingContext request,
      int status,
      String code,
      List<Problem.Part> parts,
      Object... arguments) {
    var language = language(request);
    return new Problem(
        Problem.TYPES + code,
        ProblemTexts.of("status." + status, language),
        status,
        ProblemTexts.find(code, language, arguments),
        request.request().path(),
        code,
        RequestTrace.of(request),
        parts);
  }

  static Locale language(RoutingContext request) {
    return ProblemTexts.language(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }

  String traceId() {
    return RequestTrace.of(request);
  }

  String operation() {
    return request.request().method() + " " + request.request().path();
  }
}
