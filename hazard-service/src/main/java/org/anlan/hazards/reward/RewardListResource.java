package org.anlan.hazards.reward;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.ScopeColumns;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 奖励台账 over HTTP: report numbers and amounts, and nobody's name. */
@Path("/api/v1/rewards")
@Tag(name = "rewards")
@RunOnVirtualThread
public class RewardListResource {

  static final ListSpec<RewardItem> REWARDS =
      ListSpec.<RewardItem>of("rewards", "reward")
          .columns(RewardItem.COLUMNS, RewardItem::of)
          .scopedBy(new ScopeColumns("county_code", "", "", false, "", ""))
          .filter(Filters.oneOf("status", "status", RewardStatus.class))
          .filter(Filters.oneOf("kind", "kind", RewardKind.class))
          .filter(Filters.uuid("clueId", "clue_id"))
          .filter(Filters.uuid("hazardId", "hazard_id"))
          .filter(Filters.text("number", "number"))
          .filter(Filters.daysOfInstants("proposedFrom", "proposedTo", "proposed_at"))
          .filter(Filters.days("paidFrom", "paidTo", "paid_on"))
          .sort("proposedAt", "proposed_at", ValueType.INSTANT)
          .sort("amount", "amount", ValueType.NUMBER)
          .sort("number", "number", ValueType.TEXT)
          .defaultSort("-proposedAt")
          .export("奖励编号", RewardItem::number)
          .export("线索编号", RewardItem::clueNumber)
          .export("奖励事由", item -> item.kind().word())
          .export("罚款金额", RewardItem::fineDecided)
          .export("奖励金额", RewardItem::amount)
          .export("状态", item -> item.status().word())
          .export("领取期限", RewardItem::claimBy)
          .export("发放日期", RewardItem::paidOn)
          .build();

  private final Lists lists;

  RewardListResource(Lists lists) {
    this.lists = lists;
  }

  @GET
  @Listing(RewardListResource.class)
  @RolesAllowed({"leader", "reward-keeper", "auditor"})
  @Operation(
      summary = "奖励台账 · List rewards",
      description = "format=xlsx 导出；不含举报人信息。 Exported as xlsx; without anybody's name.")
  @APIResponse(responseCode = "200", description = "本县的奖励 · Those of the county")
  @APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
  public Page<RewardItem> list(@Context UriInfo uri) {
    return lists.page(REWARDS, uri);
  }
}
