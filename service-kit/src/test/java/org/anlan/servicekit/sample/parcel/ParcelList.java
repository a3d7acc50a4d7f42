package org.anlan.servicekit.sample.parcel;

import java.util.List;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.Condition;
import org.anlan.servicekit.scope.ScopeColumns;

final class ParcelList {

  static final ListSpec<ParcelView> PARCELS =
      ListSpec.<ParcelView>of("parcels", "parcel")
          .columns(
              "id, version, number, name, size, weight, sent_on, due_on, created_at, department_codes",
              ParcelView::of)
          .scopedBy(ScopeColumns.SEVERAL_DEPARTMENTS)
          .filter(Filters.oneOf("size", "size", ParcelSize.class))
          .filter(Filters.text("number", "number"))
          .filter(Filters.text("townshipCode", "township_code"))
          .filter(Filters.uuid("enterpriseId", "enterprise_id"))
          .filter(Filters.flag("fragile", "fragile"))
          .filter(
              Filters.state(
                  "overdue",
                  (overdue, today) ->
                      new Condition(
                          overdue ? "due_on < ?" : "due_on is null or due_on >= ?",
                          List.of(today))))
          .filter(Filters.contains("departmentCode", "department_codes"))
          .filter(Filters.containsNumber("year", "years"))
          .filter(Filters.days("sentFrom", "sentTo", "sent_on"))
          .filter(Filters.daysOfInstants("createdFrom", "createdTo", "created_at"))
          .filter(Filters.numbers("weightFrom", "weightTo", "weight"))
          .filter(Filters.box("bbox", "longitude", "latitude"))
          .sort("sentOn", "sent_on", ValueType.DAY)
          .sort("name", "name", ValueType.TEXT)
          .sort("createdAt", "created_at", ValueType.INSTANT)
          .sortNullable("dueOn", "due_on", ValueType.DAY)
          .sortNullable("weight", "weight", ValueType.NUMBER)
          .defaultSort("-sentOn")
          .search("search_text", "search_bigrams")
          .export("编号", ParcelView::number)
          .export("名称", ParcelView::name)
          .export("重量", ParcelView::weight)
          .export("寄出日期", ParcelView::sentOn)
          .export("部门", ParcelView::departmentCodes)
          .export("超期", ParcelView::overdue)
          .build();

  private ParcelList() {}
}
