package org.anlan.servicekit.paging.workbook;

import jakarta.enterprise.context.RequestScoped;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The workbook that answers the request at hand instead of a page. */
@RequestScoped
public class WorkbookAnswer {

  /** What such an answer is to HTTP. */
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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

  public @Nullable String name() {
    return name;
  }

  public @Nullable InputStream content() {
    return content;
  }
}
