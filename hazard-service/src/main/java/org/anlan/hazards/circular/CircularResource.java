package org.anlan.hazards.circular;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.ScopeColumns;
import org.anlan.servicekit.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 通报 over HTTP. */
@Path("/api/v1/circulars")
@Tag(name = "circulars", description = "重大隐患通报 Circulars about major hazards")
@RunOnVirtualThread
public class CircularResource {

  /** Whoever sees a hazard sees that it was circulated. */
  private static final ScopeColumns OF_HAZARDS =
      new ScopeColumns(
          "h.county_code",
          "h.township_code",
          "h.department_code",
          false,
          "h.grid_code",
          "h.enterprise_id");

  static final ListSpec<CircularRow> CIRCULARS =
      ListSpec.<CircularRow>of("circulars", "circular c join hazard h on h.id = any(c.hazard_ids)")
          .columns(CircularRow.COLUMNS, CircularRow::of)
          .scopedBy(OF_HAZARDS)
          .id("(c.id::text || h.id::text)", ValueType.TEXT)
          .filter(Filters.uuid("hazardId", "h.id"))
          .filter(Filters.uuid("enterpriseId", "h.enterprise_id"))
          .filter(Filters.text("townshipCode", "h.township_code"))
          .filter(Filters.text("departmentCode", "h.department_code"))
          .filter(Filters.text("number", "c.number"))
          .filter(Filters.days("issuedFrom", "issuedTo", "c.issued_on"))
          .sort("issuedOn", "c.issued_on", ValueType.DAY)
          .defaultSort("-issuedOn")
          .export("通报编号", CircularRow::number)
          .export("文号", CircularRow::documentNumber)
          .export("通报日期", CircularRow::issuedOn)
          .export("通报单位", CircularRow::issuer)
          .export("隐患编号", CircularRow::hazardNumber)
          .export("单位名称", CircularRow::enterpriseName)
          .export("场所", CircularRow::place)
          .export("通报事由", CircularRow::reason)
          .build();

  private final CircularService circulars;
  private final Lists lists;

  CircularResource(CircularService circulars, Lists lists) {
    this.circulars = circulars;
    this.lists = lists;
  }

  @POST
  @RolesAllowed({"county", "township", "department"})
  @Operation(
      summary = "通报重大隐患 · Issue a circular",
      description =
          "一份通报可涉及多条未办结的重大隐患，记入各条隐患的通报制。通报单位省略为本单位；县级可以县有关机构名义，乡镇、部门只以本单位名义。 One circular names one"
              + " open major hazard or several, and is kept in the file of each. In the name of the"
              + " caller's own body; those of the county may name another of its bodies.")
  @APIResponse(
      responseCode = "201",
      description = "已通报 · Issued",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CircularView.class)))
  @APIResponse(responseCode = "400", description = "unknown-hazard（/hazardIds）")
  @APIResponse(
      responseCode = "409",
      description =
          "issuer-not-own, hazard-transition, only-major, no-circulars, date-in-future,"
              + " date-too-early")
  public RestResponse<CircularView> issue(
      @Valid @NotNull IssueCircular request, @Context UriInfo uri) {
    return Answers.created(uri, circulars.issue(request));
  }

  @GET
  @Listing(CircularResource.class)
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(
      summary = "通报台账 · List circulars",
      description = "每条被通报的隐患一行。 A row for each hazard that a circular names.")
  @APIResponse(responseCode = "200", description = "管辖范围内的通报 · Circulars in sight")
  @APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
  public Page<CircularRow> list(@Context UriInfo uri) {
    return lists.page(CIRCULARS, uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(summary = "查看通报 · Read a circular")
  @APIResponse(responseCode = "200", description = "通报 · The circular")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public CircularView get(@PathParam("id") UUID id) {
    return circulars.find(id);
  }

  /** Which hazards, in whose name, why; in the caller's own, today, unless said otherwise. */
  public record IssueCircular(
      @NotEmpty @Size(max = 200) List<@NotNull UUID> hazardIds,
      @Size(max = 100) @Nullable String documentNumber,
      @Nullable LocalDate issuedOn,
      @Pattern(regexp = ".*\\S.*") @Size(max = 200) @Nullable String issuer,
      @NotBlank @Size(max = 2000) String reason) {}
}
