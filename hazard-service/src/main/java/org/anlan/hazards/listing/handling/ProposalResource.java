package org.anlan.hazards.listing.handling;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.anlan.hazards.finding.ListingLevel;
import org.anlan.hazards.listing.ListingView;
import org.anlan.servicekit.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 提请挂牌 over HTTP. */
@Path("/api/v1/hazards")
@Tag(name = "listings", description = "挂牌督办 Listing of major hazards")
@RunOnVirtualThread
public class ProposalResource {

  private final ListingService listings;

  ProposalResource(ListingService listings) {
    this.listings = listings;
  }

  @POST
  @Path("{id}/listings")
  @RolesAllowed({"county", "township", "department"})
  @Operation(
      summary = "提请挂牌督办 · Propose a listing",
      description = "限未办结的重大隐患，同时只有一个挂牌。 Open major hazards, one listing at a time.")
  @APIResponse(
      responseCode = "201",
      description = "已提请 · Proposed",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ListingView.class)))
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(
      responseCode = "409",
      description = "only-major, hazard-transition, already-listed, listing-level-unused")
  public RestResponse<ListingView> propose(
      @PathParam("id") UUID id, @Valid @NotNull ProposeListing request) {
    return Answers.createdAt("/api/v1/listings", listings.propose(id, request));
  }

  /** By whom it is to be listed, and why. */
  public record ProposeListing(
      @NotNull ListingLevel level,
      @NotBlank @Size(max = 200) String authority,
      @NotBlank @Size(max = 2000) String reason) {}
}
