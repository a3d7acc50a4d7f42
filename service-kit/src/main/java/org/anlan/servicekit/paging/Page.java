package org.anlan.servicekit.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list. The cursor leads to the next one and is null on the last; the total is counted
 * only for those who ask, for it costs more than the page.
 */
public record Page<T>(
    List<T> items,
    @Nullable String nextCursor,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total) {

  public Page {
    items = List.copyOf(items);
  }
}
