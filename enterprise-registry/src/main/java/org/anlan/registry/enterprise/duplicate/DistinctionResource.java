package org.anlan.registry.enterprise.duplicate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.anlan.registry.enterprise.duplicate.DistinctionService.DistinctList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which records were found to be two units, over HTTP. */
@Path("/api/v1/enterprises/{id}/distinctions")
@RunOnVirtualThread
@Tag(name = "enterprises")
@APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
public class DistinctionResource {

  private final DistinctionService distinctions;

  DistinctionResource(DistinctionService distinctions) {
    this.distinctions = distinctions;
  }

  @GET
  @RolesAllowed({"county", "prefecture", "department", "township", "auditor"})
  @Operation(summary = "已核实的不同单位 · The records that were found to be other units")
  @APIResponse(responseCode = "200", description = "由早到晚 · The oldest finding first")
  public DistinctList list(@PathParam("id") UUID id) {
    return distinctions.of(id);
  }

  @POST
  @RolesAllowed({"county", "department", "township"})
  @Operation(
      summary = "核实为不同单位 · Find that two records are two units",
      description =
          """
          核实后这一对不再列入疑似重复；withdrawn 为 true 时撤回。
          The pair is suggested no more, until the finding is withdrawn. Said twice it is said once.
          """)
  @APIResponse(responseCode = "200", description = "该单位的核实结果 · What the record was found not to be")
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "409", description = "distinct-from-itself")
  public DistinctList settle(@PathParam("id") UUID id, @Valid @NotNull Distinction request) {
    return distinctions.settle(id, request);
  }
}
