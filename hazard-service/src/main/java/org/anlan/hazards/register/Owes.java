package org.anlan.hazards.register;

import java.util.Arrays;
import java.util.List;
import org.anlan.servicekit.paging.Filter;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.scope.Condition;
import org.jspecify.annotations.Nullable;

/**
 * What an open major hazard can be found to owe by its columns (一单四制); see also {@link AskedFor}.
 */
enum Owes {
  ASSIGNMENT("h.status = 'REGISTERED'"),
  RECEIPT(
      "h.rectification #>> '{assignment,signed,on}' is not null"
          + " and h.rectification #>> '{assignment,receipt,receivedOn}' is null"),
  DUAL_REPORT(
      "(h.rectification #>> '{departmentReport,reportedOn}' is null"
          + " or h.rectification #>> '{workerReport,reportedOn}' is null)"),
  LISTING("h.listed_on is null"),
  ACCEPTANCE("h.status = 'COMPLETED' and h.rectification #>> '{acceptance,acceptedOn}' is null"),
  CLOSING_APPROVAL(
      "h.status = 'COMPLETED' and h.rectification #>> '{acceptance,acceptedOn}' is not null"
          + " and h.rectification #>> '{closingApproval,approvedOn}' is null"),
  CLOSURE("h.status = 'COMPLETED' and h.rectification #>> '{acceptance,acceptedOn}' is not null");

  static final String NAME = "owes";

  /** Narrows a list to those that owe one of these. */
  static final Filter FILTER =
      new Filter() {
        @Override
        public List<Parameter> parameters() {
          return List.of(new Parameter(NAME, ValueType.TEXT, false, names()));
        }

        @Override
        public @Nullable Condition condition(Given given) {
          var text = given.value(NAME);
          if (text == null) {
            return null;
          }
          if (!names().contains(text)) {
            throw InvalidRequest.at("/query/" + NAME, "not-one-of", String.join(", ", names()));
          }
          return new Condition(
              "h.level = 'MAJOR' and h.status in ('REGISTERED', 'ASSIGNED', 'RECTIFYING', 'COMPLETED') and "
                  + valueOf(text).condition,
              List.of());
        }
      };

  private final String condition;

  Owes(String condition) {
    this.condition = condition;
  }

  private static List<String> names() {
    return Arrays.stream(values()).map(Enum::name).toList();
  }
}
