package org.anlan.servicekit.paging;

import jakarta.enterprise.context.RequestScoped;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The workbook that answers the request at hand instead of a page. */
@RequestScoped
class WorkbookAnswer {

  private final Clock clock;
  private @Nullable String name;
  private @Nullable InputStream content;

  WorkbookAnswer(Clock clock) {
    this.clock = clock;
  }

  void give(String list, InputStream workbook) {
    name = list + "-" + LocalDate.now(clock) + ".xlsx";
    content = workbook;
  }

  @Nullable String name() {
    return name;
  }

  @Nullable InputStream content() {
    return content;
  }
}
