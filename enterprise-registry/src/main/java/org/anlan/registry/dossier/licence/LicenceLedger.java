package org.anlan.registry.dossier.licence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anlan.registry.code.Coded;
import org.anlan.registry.dossier.ledger.LedgerPart;
import org.anlan.registry.dossier.ledger.PartColumns;
import org.anlan.registry.dossier.ledger.PartIntake;
import org.anlan.servicekit.importing.Batch;
import org.anlan.servicekit.importing.Column;
import org.anlan.servicekit.importing.Ledger;
import org.anlan.servicekit.importing.Row;
import org.jspecify.annotations.Nullable;

/** The ledger of licences. A row is judged by the same rules as a request. */
@ApplicationScoped
public class LicenceLedger implements Ledger<LedgerPart<Licence>> {

  static final Column<String> UNIT =
      Column.code("单位标识")
          .required()
          .meaning("统一社会信用代码、其他标识或单位编号", "Credit code, other identifier or number of the unit")
          .example("91350100M000100Y43");
  static final Column<LicenceType> TYPE =
      Column.oneOf("证件类型", Coded.words(LicenceType.values())).required().example("安全生产许可证");
  static final Column<String> NUMBER =
      Column.text("证书编号", 100).required().example("（陕）FM安许证字〔2024〕0123");
  static final Column<String> SCOPE = Column.text("许可范围", 1000).example("露天开采");
  static final Column<LocalDate> FROM = Column.day("有效期起").required().example("2024-02-01");
  static final Column<LocalDate> UNTIL =
      Column.day("有效期止").meaning("长期有效的不填", "Empty where it holds for good").example("2027-01-31");
  static final Column<String> AUTHORITY = Column.text("发证机关", 200).required().example("陕西省应急管理厅");

  private static final PartColumns COLUMNS =
      new PartColumns(UNIT, Map.of("validTo", UNTIL, "validFrom", FROM));

  private final PartIntake intake;

  LicenceLedger(PartIntake intake) {
    this.intake = intake;
  }

  @Override
  public String id() {
    return "licences";
  }

  @Override
  public String title() {
    return "许可证台账";
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(UNIT, TYPE, NUMBER, SCOPE, FROM, UNTIL, AUTHORITY);
  }

  @Override
  public LedgerPart<Licence> read(Row row) {
    return new LedgerPart<>(
        row.get(UNIT), Licences.identity(licence(row, null)), there -> licence(row, there));
  }

  @Override
  public String identity(LedgerPart<Licence> said) {
    return said.unit() + " " + said.identity();
  }

  @Override
  public void take(Batch<LedgerPart<Licence>> batch) {
    intake.take(Licences.KIND, COLUMNS, batch);
  }

  private static Licence licence(Row row, @Nullable Licence there) {
    return new Licence(
        row.get(TYPE),
        row.get(NUMBER),
        row.find(SCOPE) == null && there != null ? there.scope() : row.find(SCOPE),
        row.get(FROM),
        row.find(UNTIL) == null && there != null ? there.validTo() : row.find(UNTIL),
        row.get(AUTHORITY));
  }
}
