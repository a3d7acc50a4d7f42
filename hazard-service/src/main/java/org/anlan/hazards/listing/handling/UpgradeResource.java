package org.anlan.hazards.listing.handling;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.anlan.hazards.finding.ListingLevel;
import org.anlan.hazards.listing.ListingView;
import org.anlan.servicekit.web.Answers;
import org.anlan.servicekit.web.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 升级挂牌 over HTTP: a higher level is to take over what a lower one could not bring about. */
@Path("/api/v1/listings")
@Tag(name = "listings")
@RunOnVirtualThread
public class UpgradeResource {

  private final ListingService listings;

  UpgradeResource(ListingService listings) {
    this.listings = listings;
  }

  @POST
  @Path("{id}/upgrade")
  @RolesAllowed({"county", "township", "department"})
  @Operation(
      summary = "提请升级挂牌 · Propose a listing by a higher level",
      description = "上级公布后，原挂牌随即升级。 The lower listing goes on until the higher one is published.")
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
      description = "listing-transition, listing-not-higher, already-listed, listing-level-unused")
  public RestResponse<ListingView> upgrade(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull UpgradeListing request) {
    return Answers.createdAt(
        "/api/v1/listings", listings.upgrade(id, IfMatch.required(ifMatch), request));
  }

  /** By which higher level, and why. */
  public record UpgradeListing(
      @NotNull ListingLevel level,
      @NotBlank @Size(max = 200) String authority,
      @NotBlank @Size(max = 2000) String reason) {}
}
