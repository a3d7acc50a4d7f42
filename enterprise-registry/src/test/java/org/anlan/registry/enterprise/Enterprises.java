package org.anlan.registry.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anlan.registry.enterprise.place.Location;
import org.anlan.registry.enterprise.place.PremisesKind;
import org.jspecify.annotations.Nullable;

/** Enterprises to try rules on; of nobody. */
public final class Enterprises {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  public static final Instant NOW = Instant.parse("2026-11-21T02:03:04.567890Z");
  public static final String CODE = "91350100M000100Y43";

  public static final String OTHER_CODE = "91610926MA00000012";

  private Enterprises() {}

  public static EnterpriseDetails quarry() {
    return new EnterpriseDetails(
        "平利县城关镇兴隆石材厂",
        EnterpriseKind.COMPANY,
        CODE,
        null,
        "610926100",
        List.of("610926-YJ", "610926-ZJ"),
        List.of("FMKS"),
        "B1011",
        "610926100-G01",
        EnterpriseStatus.OPERATING,
        SizeClass.BELOW_SCALE,
        35,
        List.of(PremisesKind.CROWDED),
        new Location(109.36, 32.39, null),
        "城关镇兴隆村",
        "王建国",
        "李安平",
        "13800001234",
        false);
  }

  public static EnterpriseDetails quarryIn(EnterpriseStatus status) {
    var q = quarry();
    return new EnterpriseDetails(
        q.name(),
        q.kind(),
        q.creditCode(),
        null,
        q.townshipCode(),
        q.departmentCodes(),
        q.sectorCodes(),
        q.industryCode(),
        q.gridCode(),
        status,
        q.sizeClass(),
        q.employees(),
        q.premises(),
        q.location(),
        q.address(),
        q.legalRepresentative(),
        q.safetyManager(),
        q.phone(),
        q.keySupervision());
  }

  /** The quarry with another name, other staff, telephone and township. */
  public static EnterpriseDetails movedQuarry() {
    var q = quarry();
    return new EnterpriseDetails(
        "平利县兴隆石材有限公司",
        q.kind(),
        q.creditCode(),
        null,
        "610926101",
        q.departmentCodes(),
        q.sectorCodes(),
        q.industryCode(),
        null,
        q.status(),
        q.sizeClass(),
        41,
        q.premises(),
        q.location(),
        q.address(),
        q.legalRepresentative(),
        q.safetyManager(),
        "13900005678",
        q.keySupervision());
  }

  /** A household's workshop, named by its owner's identity number. */
  public static EnterpriseDetails workshop() {
    return new EnterpriseDetails(
        "老县镇绣花作坊",
        EnterpriseKind.HOUSEHOLD_WORKSHOP,
        null,
        new OtherIdentifier("经营者身份证号", "11010519491231002X"),
        "610926101",
        List.of("610926-YJ"),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  public static Registration entry(int serial) {
    return new Registration(
        "QY-610926-2026-%06d".formatted(serial), TODAY, NOW, new Author("user-1", "登记员"), false);
  }

  public static Enterprise registered() {
    return Enterprise.register(quarry(), entry(1));
  }

  public static Enterprise registered(EnterpriseStatus status) {
    return Enterprise.register(quarryIn(status), entry(1));
  }

  /** Another record of the quarry, as it stands and with the code it was entered with, if any. */
  public static Enterprise secondRecord(EnterpriseStatus status, @Nullable String code) {
    var q = quarryIn(status);
    return Enterprise.register(
        new EnterpriseDetails(
            q.name(),
            q.kind(),
            code,
            new OtherIdentifier("DOORPLATE", "7"),
            q.townshipCode(),
            q.departmentCodes(),
            q.sectorCodes(),
            q.industryCode(),
            q.gridCode(),
            status,
            q.sizeClass(),
            q.employees(),
            q.premises(),
            q.location(),
            q.address(),
            q.legalRepresentative(),
            q.safetyManager(),
            q.phone(),
            false),
        entry(3));
  }

  public static Enterprise householdWorkshop() {
    return Enterprise.register(workshop(), entry(2));
  }
}
