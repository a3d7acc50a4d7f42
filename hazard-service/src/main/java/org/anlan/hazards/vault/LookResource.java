package org.anlan.hazards.vault;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.ScopeColumns;
import org.anlan.servicekit.web.Answers;
import org.anlan.servicekit.web.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 查看举报人身份 over HTTP: one asks, another lets in, the first looks; all of it on record. */
@Path("/api/v1/identity-requests")
@Tag(name = "identity-requests", description = "举报人身份查看申请 Requests to look at who reported")
@RunOnVirtualThread
public class LookResource {

  static final ListSpec<IdentityRequestView> REQUESTS =
      ListSpec.<IdentityRequestView>of("identity-requests", "identity_request")
          .columns(IdentityRequestView.COLUMNS, IdentityRequestView::of)
          .scopedBy(new ScopeColumns("county_code", "", "", false, "", ""))
          .filter(Filters.oneOf("status", "status", LookStatus.class))
          .filter(Filters.uuid("clueId", "clue_id"))
          .filter(Filters.daysOfInstants("requestedFrom", "requestedTo", "requested_at"))
          .sort("requestedAt", "requested_at", ValueType.INSTANT)
          .defaultSort("-requestedAt")
          .build();

  private final LookService looks;
  private final Lists lists;

  LookResource(LookService looks, Lists lists) {
    this.looks = looks;
    this.lists = lists;
  }

  @GET
  @Listing(LookResource.class)
  @RolesAllowed({"reward-keeper", "auditor"})
  @Operation(
      summary = "身份查看申请列表 · List requests to look at an identity",
      description = "谁、为何、由谁批准、看过几次。 Who, why, let in by whom, how often.")
  @APIResponse(responseCode = "200", description = "本县的申请 · Those of the county")
  @APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
  public Page<IdentityRequestView> list(@Context UriInfo uri) {
    return lists.page(REQUESTS, uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"reward-keeper", "auditor"})
  @Operation(summary = "查看申请 · Read a request")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public IdentityRequestView get(@PathParam("id") UUID id) {
    return looks.find(id);
  }

  @POST
  @RolesAllowed("reward-keeper")
  @Operation(summary = "申请查看举报人身份 · Ask to look at an identity")
  @APIResponse(
      responseCode = "201",
      description = "待另一人批准 · Waits for somebody else",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = IdentityRequestView.class)))
  @APIResponse(responseCode = "400", description = "unknown-report（/clueId）")
  public RestResponse<IdentityRequestView> ask(
      @Valid @NotNull AskToLook request, @Context UriInfo uri) {
    return Answers.created(uri, looks.ask(request));
  }

  @POST
  @Path("{id}/approval")
  @RolesAllowed("reward-keeper")
  @Operation(
      summary = "批准查看 · Let them look",
      description = "REQUESTED → APPROVED；申请人不得批准。 Not by whoever asked.")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "409", description = "own-request, look-decided")
  public IdentityRequestView approve(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return looks.approve(id, IfMatch.required(ifMatch));
  }

  @POST
  @Path("{id}/refusal")
  @RolesAllowed("reward-keeper")
  @Operation(summary = "不批准查看 · Do not let them look", description = "REQUESTED → REFUSED.")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "409", description = "own-request, look-decided")
  public IdentityRequestView refuse(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return looks.refuse(id, IfMatch.required(ifMatch));
  }

  @GET
  @Path("{id}/identity")
  @RolesAllowed("reward-keeper")
  @Operation(
      summary = "查看举报人身份 · Look at the identity",
      description =
          "限申请人，在有效期内；每次查看都记入审计。 By whoever asked, while it is valid; every look is on record.")
  @APIResponse(
      responseCode = "200",
      description = "举报人 · Who reported",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Identity.class)))
  @APIResponse(responseCode = "403", description = "look-of-others")
  @APIResponse(responseCode = "404", description = "没有找到，或举报人未留姓名 · Not there, or no name was left")
  @APIResponse(responseCode = "409", description = "look-not-approved, look-expired")
  public RestResponse<Identity> look(@PathParam("id") UUID id) {
    return RestResponse.ResponseBuilder.ok(looks.look(id))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /** Of which clue, and what for. */
  public record AskToLook(@NotNull UUID clueId, @NotBlank @Size(max = 500) String reason) {}
}
