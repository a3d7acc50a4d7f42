package org.anlan.hazards.check.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlan.hazards.check.checklist.ChecklistItem;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.InvalidRequest.Fault;

/** The results of a check by a checklist: one of each item, and a hazard of each that fails. */
record Results(List<ChecklistItem> asked, List<ItemResult> given) {

  /** A hazard that was found, and where in the request it was told. */
  record Failed(ItemResult result, ChecklistItem item, String pointer) {}

  /** Those that are no longer as they should be; a check that left something out is no check. */
  List<Failed> failed() {
    var items = asked.stream().collect(Collectors.toMap(ChecklistItem::code, Function.identity()));
    var faults = new ArrayList<Fault>();
    var failed = new ArrayList<Failed>();
    var seen = new HashSet<String>();
    for (int i = 0; i < given.size(); i++) {
      var result = given.get(i);
      var pointer = "/results/" + i;
      if (!seen.add(result.item())) {
        faults.add(new Fault(pointer + "/item", "check-item-twice"));
      }
      check(result, items, pointer, faults);
      var item = items.get(result.item());
      if (item != null && !result.passed()) {
        failed.add(new Failed(result, item, pointer + "/finding"));
      }
    }
    asked.stream()
        .filter(item -> !seen.contains(item.code()))
        .forEach(item -> faults.add(new Fault("/results", "check-item-missing", item.code())));
    if (!faults.isEmpty()) {
      throw new InvalidRequest(faults);
    }
    return failed;
  }

  private static void check(
      ItemResult result, Map<String, ChecklistItem> items, String pointer, List<Fault> faults) {
    var item = items.get(result.item());
    var finding = result.finding();
    if (item == null) {
      faults.add(new Fault(pointer + "/item", "unknown-check-item"));
    } else if (finding != null && result.passed()) {
      faults.add(new Fault(pointer + "/finding", "check-item-passed"));
    } else if (finding != null
        && finding.level() == HazardLevel.GENERAL
        && item.defaultLevel() == HazardLevel.MAJOR) {
      faults.add(new Fault(pointer + "/finding/level", "below-default-level"));
    }
  }
}
