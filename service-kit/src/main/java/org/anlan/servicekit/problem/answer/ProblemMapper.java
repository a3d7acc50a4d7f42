package org.anlan.servicekit.problem.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.event.Event;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.anlan.servicekit.address.Addresses;
import org.anlan.servicekit.problem.Denied;
import org.anlan.servicekit.problem.DependencyAway;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.KeyReused;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.problem.PreconditionRequired;
import org.anlan.servicekit.problem.Problem;
import org.anlan.servicekit.problem.Refusal;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.problem.StaleWrite;
import org.anlan.servicekit.problem.StillRunning;
import org.anlan.servicekit.problem.TooLarge;
import org.anlan.servicekit.problem.TooMany;
import org.anlan.servicekit.problem.UnsupportedContent;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns every exception into a {@link Problem}; the only class that knows both refusals and HTTP.
 */
class ProblemMapper {

  private static final int RETRY_AFTER_SECONDS = 2;

  private final Problems problems;
  private final Event<Denied> denials;
  private final Addresses addresses;

  ProblemMapper(Problems problems, Event<Denied> denials, Addresses addresses) {
    this.addresses = addresses;
    this.problems = problems;
    this.denials = denials;
  }

  @ServerExceptionMapper
  Response refused(Refusal refusal) {
    Log.debugf("Refused: %s", refusal.code());
    return switch (refusal) {
      case InvalidRequest invalid -> invalid(invalid);
      case TooMany many ->
          refusal(429, refusal)
              .header(HttpHeaders.RETRY_AFTER, many.retryAfter().toSeconds())
              .build();
      case NotAllowed denied -> denied(denied);
      case RuleViolation r -> problems.answer(409, r).build();
      case StillRunning r -> refusal(409, r).build();
      case NotFound r -> refusal(404, r).build();
      case StaleWrite r -> refusal(412, r).build();
      case TooLarge r -> refusal(413, r).build();
      case UnsupportedContent r -> refusal(415, r).build();
      case KeyReused r -> refusal(422, r).build();
      case PreconditionRequired r -> refusal(428, r).build();
      case DependencyAway away ->
          refusal(503, away).header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS).build();
    };
  }

  @ServerExceptionMapper
  Response violated(ConstraintViolationException e) {
    if (Violations.areOurs(e)) {
      return unexpected(e);
    }
    return problems.answer(400, "invalid-request", Violations.parts(e)).build();
  }

  @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
  Response unreadable(JsonProcessingException e) {
    return invalid(JsonFaults.of(e));
  }

  @ServerExceptionMapper
  Response nobody(UnauthorizedException e) {
    return unauthenticated();
  }

  @ServerExceptionMapper
  Response badToken(AuthenticationFailedException e) {
    return unauthenticated();
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException e) {
    return denied(new NotAllowed("role-missing"));
  }

  /** JAX-RS also says so of a malformed parameter; in the query that is a 400 with a pointer. */
  @ServerExceptionMapper
  Response notFound(NotFoundException e, ResourceInfo resource, UriInfo uri) {
    var malformed = QueryFaults.find(resource, uri);
    return malformed.isPresent() ? invalid(malformed.get()) : refusal(404, new NotFound()).build();
  }

  @ServerExceptionMapper
  Response web(WebApplicationException e, ResourceInfo resource, UriInfo uri) {
    if (e.getCause() instanceof JsonProcessingException json) {
      return invalid(JsonFaults.of(json));
    }
    int status = e.getResponse().getStatus();
    if (status >= 500) {
      return unexpected(e);
    }
    if (status == 400) {
      return QueryFaults.find(resource, uri)
          .map(this::invalid)
          .orElseGet(() -> problems.answer(400, "malformed").build());
    }
    var answer = problems.answer(status, WebCodes.of(status));
    if (e instanceof NotAllowedException) {
      answer.header(HttpHeaders.ALLOW, addresses.methodsAt(uri.getRequestUri().getPath()));
    }
    return answer.build();
  }

  /** A lost update surfaces at commit, wrapped twice; so does a database that went away. */
  @ServerExceptionMapper
  Response unexpected(Throwable e) {
    if (FormFaults.caused(e)) {
      return problems.answer(400, "malformed").build();
    }
    var known = DatabaseCodes.find(e);
    if (known.isEmpty()) {
      Log.errorf(e, "Unexpected failure of %s, trace %s", problems.operation(), problems.traceId());
      return problems.answer(500, "internal").build();
    }
    var failure = known.get();
    if (failure.status() == 503) {
      Log.warnf("Database away for %s: %s", problems.operation(), failure.reason());
      return problems
          .answer(503, failure.code())
          .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
          .build();
    }
    if (failure.status() == 403) {
      return denied(new NotAllowed(failure.code()));
    }
    return problems.answer(failure.status(), failure.code()).build();
  }

  private Response invalid(InvalidRequest invalid) {
    List<Problem.Part> parts = invalid.faults().stream().map(problems::part).toList();
    return problems.answer(400, invalid.code(), parts).build();
  }

  private Response denied(NotAllowed denied) {
    try {
      denials.fire(new Denied(problems.operation(), denied.code()));
    } catch (RuntimeException e) {
      Log.warnf(
          "A denial could not be recorded: %s", e.getMessage()); // the denial stands all the same
    }
    return refusal(403, denied).build();
  }

  private Response unauthenticated() {
    return problems
        .answer(401, "unauthenticated")
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"anlan\"")
        .build();
  }

  private Response.ResponseBuilder refusal(int status, Refusal refusal) {
    return problems.answer(status, refusal.code(), refusal.arguments());
  }
}
