package org.anlan.registry.supervision.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anlan.registry.supervision.Posting;
import org.anlan.servicekit.importing.Batch;
import org.anlan.servicekit.importing.Column;
import org.anlan.servicekit.importing.Ledger;
import org.anlan.servicekit.importing.Row;
import org.anlan.servicekit.text.Folding;

/** The ledger of supervision links, past ones too. */
@ApplicationScoped
class PostingLedger implements Ledger<PostingRow> {

  private final TakingOver takingOver;

  PostingLedger(TakingOver takingOver) {
    this.takingOver = takingOver;
  }

  @Override
  public String id() {
    return "supervision-links";
  }

  @Override
  public String title() {
    return "监管联系台账";
  }

  @Override
  public List<Column<?>> columns() {
    return PostingColumns.ALL;
  }

  @Override
  public PostingRow read(Row row) {
    var from = row.get(PostingColumns.FROM);
    var to = row.find(PostingColumns.TO);
    if (to != null && to.isBefore(from)) {
      row.refuse(PostingColumns.TO, "link-ends-before-it-begins", from);
    }
    var phone = row.find(PostingColumns.PHONE);
    if (phone != null && !Posting.isPhone(phone)) {
      row.refuse(PostingColumns.PHONE, "wrong-value");
    }
    return new PostingRow(
        row.get(PostingColumns.UNIT),
        row.get(PostingColumns.KIND),
        row.get(PostingColumns.PERSON),
        row.find(PostingColumns.POST),
        row.find(PostingColumns.ORGANIZATION),
        phone,
        from,
        to,
        row.find(PostingColumns.BATCH));
  }

  @Override
  public String identity(PostingRow row) {
    return String.join(
        " ", row.unit(), row.kind().name(), Folding.fold(row.person()), row.from().toString());
  }

  @Override
  public void take(Batch<PostingRow> batch) {
    takingOver.take(batch.open());
  }
}
