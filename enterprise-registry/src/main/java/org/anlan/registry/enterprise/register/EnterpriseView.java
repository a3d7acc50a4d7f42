package org.anlan.registry.enterprise.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.enterprise.ClosingKind;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.registry.enterprise.EnterpriseDetails;
import org.anlan.registry.enterprise.EnterpriseKind;
import org.anlan.registry.enterprise.EnterpriseStatus;
import org.anlan.registry.enterprise.KeySupervision;
import org.anlan.registry.enterprise.OtherIdentifier;
import org.anlan.registry.enterprise.SizeClass;
import org.anlan.registry.enterprise.place.Location;
import org.anlan.registry.enterprise.place.PremisesKind;
import org.anlan.registry.enterprise.trait.Traits;
import org.anlan.servicekit.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise as the API shows it; telephone numbers and identity numbers of persons are masked
 * unless the caller gave a purpose and may see them.
 */
@Schema(description = "生产经营单位 · An enterprise under supervision")
public record EnterpriseView(
    UUID id,
    String number,
    long version,
    String name,
    EnterpriseKind kind,
    @Nullable String creditCode,
    @Nullable OtherIdentifier otherIdentifier,
    String countyCode,
    String townshipCode,
    List<String> departmentCodes,
    List<String> sectorCodes,
    @Schema(
            description =
                "监管行业是否由行业代码对应得出；否则为人工指定 · Whether the sectors follow from the industry code")
        boolean sectorsMapped,
    @Nullable String industryCode,
    @Nullable String gridCode,
    EnterpriseStatus status,
    @Nullable LocalDate statusOn,
    @Nullable SizeClass sizeClass,
    @Nullable Integer employees,
    @Nullable LocalDate employeesOn,
    List<PremisesKind> premises,
    @Schema(description = "位置（CGCS2000）· Where it is, in CGCS2000 whatever was entered")
        @Nullable Location location,
    @Schema(description = "登记时填写的位置和坐标系 · What was entered, in its own system")
        @Nullable Location enteredLocation,
    @Schema(description = "位置是否在所属乡镇之外；没有位置或边界时为空 · Whether it was measured outside its township")
        @Nullable Boolean outsideTownship,
    @Schema(description = "经营特征 · What it is like besides what all units have") Traits traits,
    @Nullable String address,
    @Nullable String legalRepresentative,
    @Nullable String safetyManager,
    @Nullable String personInCharge,
    @Schema(description = "联系电话，默认脱敏 · Masked by default", examples = "138****1234")
        @Nullable String phone,
    @Schema(description = "本年度是否重点监管") boolean keySupervision,
    List<KeySupervision> keySupervisions,
    LocalDate registeredOn,
    @Nullable LocalDate closedOn,
    @Schema(description = "关闭退出方式") @Nullable ClosingKind closing,
    @Schema(description = "已并入的单位 · The record that goes on in its place")
        @Nullable UUID mergedInto,
    boolean imported,
    Instant createdAt,
    String createdBy)
    implements Versioned {

  /** As anybody sees it who may see the enterprise. */
  static EnterpriseView masked(Enterprise enterprise, int year) {
    var details = enterprise.details(year);
    var identifier = details.otherIdentifier();
    return of(
        enterprise,
        details,
        identifier == null ? null : identifier.masked(),
        Phone.masked(details.phone()));
  }

  /** With personal data in clear. */
  static EnterpriseView revealed(Enterprise enterprise, int year) {
    var details = enterprise.details(year);
    return of(enterprise, details, details.otherIdentifier(), details.phone());
  }

  private static EnterpriseView of(
      Enterprise enterprise,
      EnterpriseDetails details,
      @Nullable OtherIdentifier identifier,
      @Nullable String phone) {
    return new EnterpriseView(
        enterprise.id(),
        enterprise.number(),
        enterprise.version(),
        details.name(),
        details.kind(),
        details.creditCode(),
        identifier,
        enterprise.countyCode(),
        details.townshipCode(),
        details.departmentCodes(),
        details.sectorCodes(),
        enterprise.placement().sectorsMapped(),
        details.industryCode(),
        details.gridCode(),
        enterprise.status(),
        enterprise.statusOn(),
        details.sizeClass(),
        details.employees(),
        enterprise.employeesOn(),
        details.premises(),
        details.location(),
        enterprise.enteredLocation(),
        enterprise.placement().outsideTownship(),
        details.traits(),
        details.address(),
        details.legalRepresentative(),
        details.safetyManager(),
        details.personInCharge(),
        phone,
        details.keySupervision(),
        enterprise.keySupervisions(),
        enterprise.registeredOn(),
        enterprise.closedOn(),
        enterprise.closingKind(),
        enterprise.mergedInto(),
        enterprise.imported(),
        enterprise.createdAt(),
        enterprise.createdBy().shown());
  }
}
