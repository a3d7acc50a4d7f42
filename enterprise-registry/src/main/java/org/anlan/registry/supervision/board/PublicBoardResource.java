package org.anlan.registry.supervision.board;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.anlan.servicekit.scope.Actor;
import org.anlan.servicekit.scope.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The same board for whoever stands at the gate and scans its QR code. */
@Path("/public/v1/boards")
@RunOnVirtualThread
@SecurityRequirementsSet
@Tag(name = "boards", description = "公示牌 · Boards, for everybody")
public class PublicBoardResource {

  private final BoardReader boards;
  private final Gate gate;

  PublicBoardResource(BoardReader boards, Gate gate) {
    this.boards = boards;
    this.gate = gate;
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(
      summary = "扫码查看公示牌 · The board of a unit, for everybody",
      description =
          "无需登录；地址印在公示牌的二维码中。 Without a token; the address stands in the QR code of the board.")
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
  @APIResponse(responseCode = "404", description = "没有这块公示牌 · There is no such board")
  public Response board(
      @PathParam("id") UUID id,
      @QueryParam("format") @Pattern(regexp = BoardResource.FORMATS) @Nullable String format,
      @Context UriInfo uri) {
    var board = new AtomicReference<Board>();
    var address = gate.address(uri.getBaseUri());
    // whatever token somebody brings, here they see what everybody sees
    Caller.as(Actor.ANONYMOUS, () -> board.set(boards.read(id, address)));
    return BoardResource.answer(board.get(), format);
  }
}
