package org.anlan.servicekit.sample.parcel;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.anlan.servicekit.web.Answers;
import org.anlan.servicekit.web.IfMatch;
import org.anlan.servicekit.web.MergePatch;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Parcels over HTTP. */
@Path("/api/v1/parcels")
@RunOnVirtualThread
@RolesAllowed({"county", "township", "department"})
public class ParcelResource {

  private final ParcelService parcels;
  private final Lists lists;

  ParcelResource(ParcelService parcels, Lists lists) {
    this.parcels = parcels;
    this.lists = lists;
  }

  @GET
  @Listing(ParcelList.class)
  public Page<ParcelView> list(@Context UriInfo uri) {
    return lists.page(ParcelList.PARCELS, uri);
  }

  @GET
  @Path("{id}")
  public ParcelView get(@PathParam("id") UUID id, @QueryParam("reveal") @Nullable String purpose) {
    return lists.one(ParcelList.PARCELS, id);
  }

  @POST
  public RestResponse<ParcelView> send(
      @Valid @NotNull ParcelDetails details, @Context UriInfo uri) {
    return Answers.created(uri, parcels.send(details));
  }

  @PATCH
  @Path("{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  public ParcelView change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull JsonNode patch) {
    return parcels.change(id, IfMatch.required(ifMatch), patch);
  }
}
