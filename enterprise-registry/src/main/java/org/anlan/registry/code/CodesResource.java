package org.anlan.registry.code;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.anlan.servicekit.problem.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lists of codes over HTTP. */
@Path("/api/v1/codes")
@RunOnVirtualThread
@Tag(name = "codes", description = "代码表 · Lists of codes")
public class CodesResource {

  private final Instance<CodeList> lists;

  CodesResource(@Any Instance<CodeList> lists) {
    this.lists = lists;
  }

  @GET
  @RolesAllowed("**")
  @Operation(summary = "有哪些代码表 · Which lists there are")
  public ListNames names() {
    return new ListNames(lists.stream().map(CodeList::name).sorted().toList());
  }

  @GET
  @Path("{list}")
  @RolesAllowed("**")
  @Operation(summary = "一张代码表 · The codes of a list, in their order")
  @APIResponse(responseCode = "200", description = "代码及名称 · Codes and names")
  @APIResponse(responseCode = "404", description = "没有这张代码表 · There is no such list")
  public Codes codes(
      @Parameter(
              description = "kinds, statuses, size-classes, premises, sectors …",
              example = "kinds")
          @PathParam("list")
          String list) {
    return lists.stream()
        .filter(l -> l.name().equals(list))
        .findFirst()
        .map(l -> new Codes(l.codes().get()))
        .orElseThrow(NotFound::new);
  }

  /** The names of all lists. */
  public record ListNames(List<String> items) {}

  /** The codes of one list. */
  public record Codes(List<Code> items) {}
}
