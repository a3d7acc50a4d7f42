package org.anlan.servicekit.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.anlan.servicekit.paging.workbook.WorkbookAnswer;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Adds the link to the next page, and puts the workbook in place of the page where one was made.
 */
class PageAnswers {

  private static final MediaType XLSX = MediaType.valueOf(WorkbookAnswer.MEDIA_TYPE);

  private final WorkbookAnswer workbook;

  PageAnswers(WorkbookAnswer workbook) {
    this.workbook = workbook;
  }

  @ServerResponseFilter
  void complete(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(response.getEntity() instanceof Page<?> page)) {
      return;
    }
    var content = workbook.content();
    if (content != null) {
      response
          .getHeaders()
          .putSingle(
              HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + workbook.name() + "\"");
      response.setEntity(content, new Annotation[0], XLSX);
    } else if (page.nextCursor() != null) {
      var uri =
          request
              .getUriInfo()
              .getRequestUriBuilder()
              .replaceQueryParam("cursor", page.nextCursor())
              .build();
      // A reference without a host: this one is not the one that the caller knows.
      var reference = uri.getRawPath() + "?" + uri.getRawQuery();
      response.getHeaders().putSingle(HttpHeaders.LINK, "<" + reference + ">; rel=\"next\"");
    }
  }
}
