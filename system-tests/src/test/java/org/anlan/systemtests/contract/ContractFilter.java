package org.anlan.systemtests.contract;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Locale;
import java.util.stream.Collectors;

/** Holds every answer that a test gets through the gateway against the contract. */
public final class ContractFilter implements Filter {

  private final URI gateway;
  private final Contract contract;

  /** Looks at the answers of this gateway only. */
  public ContractFilter(URI gateway, Contract contract) {
    this.gateway = gateway;
    this.contract = contract;
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    var response = context.next(request, expected);
    var uri = URI.create(request.getURI());
    if (uri.getAuthority().equals(gateway.getAuthority())) {
      contract
          .breach(request.getMethod(), uri.getRawPath(), answer(response))
          .ifPresent(
              breach -> {
                throw new AssertionError(
                    "%s %s answered %d: %s%n%s"
                        .formatted(
                            request.getMethod(),
                            uri,
                            response.statusCode(),
                            breach,
                            response.asString()));
              });
    }
    return response;
  }

  private static Answer answer(Response response) {
    var type = response.contentType() == null ? "" : response.contentType();
    return new Answer(
        response.statusCode(),
        type,
        response.headers().asList().stream()
            .map(header -> header.getName().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet()),
        type.contains("json") ? response.asString() : type);
  }
}
