package org.anlan.registry.supervision.board;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The board of a unit over HTTP, for those who hang it up. */
@Path("/api/v1/enterprises/{id}/board")
@RunOnVirtualThread
@Tag(name = "enterprises")
public class BoardResource {

  static final String FORMATS = "json|html";

  private final BoardReader boards;
  private final Gate gate;

  BoardResource(BoardReader boards, Gate gate) {
    this.boards = boards;
    this.gate = gate;
  }

  @GET
  @RolesAllowed({"county", "prefecture", "department", "township", "grid", "enterprise", "auditor"})
  @Operation(
      summary = "安全生产监管公示牌 · What hangs at the gate of the unit",
      description =
          """
          监管人员及职责，不含任何个人电话；format=html 为可打印的页面，二维码指向公开页面。
          Who looks after the unit and what they do, without anybody's telephone number; format=html is a page to print,
          with a QR code that leads to the page for everybody.
          """)
  @APIResponse(
      responseCode = "200",
      description = "公示牌 · The board",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Board.class)),
        @Content(mediaType = MediaType.TEXT_HTML)
      })
  @APIResponse(responseCode = "400", description = "查询参数有误 · A parameter is wrong or unknown")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public Response board(
      @PathParam("id") UUID id,
      @QueryParam("format") @Pattern(regexp = FORMATS) @Nullable String format,
      @Context UriInfo uri) {
    return answer(boards.read(id, gate.address(uri.getBaseUri())), format);
  }

  /** As it was asked for: as data, or as a page that runs nothing and loads nothing. */
  static Response answer(Board board, @Nullable String format) {
    if (!"html".equals(format)) {
      return Response.ok(board, MediaType.APPLICATION_JSON_TYPE).build();
    }
    return Response.ok(BoardPage.of(board), MediaType.TEXT_HTML + ";charset=utf-8")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }
}
