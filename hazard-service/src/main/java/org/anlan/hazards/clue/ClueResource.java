package org.anlan.hazards.clue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.anlan.hazards.vault.Codes;
import org.anlan.hazards.vault.Vault;
import org.anlan.servicekit.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 线索上报 over HTTP: clues from the field and the telephone, and each clue as it stands. */
@Path("/api/v1/clues")
@Tag(name = "clues", description = "线索 Clues from being told to being answered")
@RunOnVirtualThread
public class ClueResource {

  private final ClueService clues;
  private final Vault vault;
  private final Codes codes;

  ClueResource(ClueService clues, Vault vault, Codes codes) {
    this.clues = clues;
    this.vault = vault;
    this.codes = codes;
  }

  @POST
  @RolesAllowed({"county", "township", "department", "grid"})
  @Operation(
      summary = "上报线索 · Submit a clue",
      description =
          "填 enterpriseId、place 或 location。举报人单独加密保管，回答中的 queryCode 只出现一次。"
              + " At an enterprise, a place or a position. A reporter goes to the vault; the queryCode is told here only.")
  @APIResponse(
      responseCode = "201",
      description = "已上报，重复发送得到同一条 · Submitted; sent again, the same one",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ClueView.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "clue-place-required, unknown-enterprise, unknown-township, unknown-grid, township-not-of-enterprise, grid-not-of-enterprise, grid-not-of-township, clue-source-not-yours, observed-in-future")
  @APIResponse(responseCode = "403", description = "outside-scope")
  @APIResponse(responseCode = "409", description = "client-id-used, client-id-in-use")
  public RestResponse<ClueView> submit(@Valid @NotNull SubmitClue request, @Context UriInfo uri) {
    var clue = clues.submit(vault.confide(request));
    return Answers.created(
        uri, clue.receipt() == null ? clue : clue.told(codes.query(clue.receipt())));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"county", "township", "department", "grid", "prefecture"})
  @Operation(summary = "查看线索 · Read a clue")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public ClueView get(@PathParam("id") UUID id) {
    return clues.find(id);
  }
}
