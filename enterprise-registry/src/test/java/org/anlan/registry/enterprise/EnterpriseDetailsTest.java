package org.anlan.registry.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anlan.servicekit.problem.InvalidRequest.Fault;
import org.junit.jupiter.api.Test;

class EnterpriseDetailsTest {

  @Test
  void isWithoutFaultWithACreditCodeOrAnotherIdentifier() {
    assertThat(Enterprises.quarry().faults()).isEmpty();
    assertThat(Enterprises.workshop().faults()).isEmpty();
  }

  @Test
  void needsAnIdentity() {
    assertThat(faults(null, null)).containsExactly("/creditCode identity-required");
  }

  @Test
  void namesEveryWrongCodeAtOnce() {
    assertThat(faults("91350100M000100Y44", "Z9999"))
        .containsExactly("/creditCode credit-code-check-digit", "/industryCode industry-code");
  }

  @Test
  void takesNumbersOfKnownKindsOnly() {
    assertThat(named("单位自编号", "7")).containsExactly("/otherIdentifier/type not-one-of");
    assertThat(named("身份证", "11010519491231002x")).isEmpty();
    assertThat(named("CITIZEN_ID", "110105194912310021"))
        .containsExactly("/otherIdentifier/value citizen-id-check-digit");
  }

  @Test
  void takesACitizensNumberForOneWhateverItIsCalled() {
    var number = "11010519491231002X";

    assertThat(new OtherIdentifier("其他编号", number)).isEqualTo(new OtherIdentifier("身份证", number));
    assertThat(new OtherIdentifier("门牌号", number).masked().value()).isEqualTo("110105********002X");
    assertThat(new OtherIdentifier("身份证", "110105194912310021").masked().value())
        .isEqualTo("********");
    assertThat(new OtherIdentifier("门牌号", "7").masked().value()).isEqualTo("7");
  }

  private static List<String> named(String type, String number) {
    return details(null, new OtherIdentifier(type, number), null, List.of("610926-YJ"))
        .faults()
        .stream()
        .map(EnterpriseDetailsTest::text)
        .toList();
  }

  @Test
  void forgivesHowACreditCodeIsTyped() {
    assertThat(details(" 91350100m000100y43 ", null, List.of("610926-YJ")).creditCode())
        .isEqualTo("91350100M000100Y43");
  }

  @Test
  void countsADepartmentNamedTwiceOnce() {
    var details = details(Enterprises.CODE, null, List.of("610926-YJ", "610926-ZJ", "610926-YJ"));

    assertThat(details.departmentCodes()).containsExactly("610926-YJ", "610926-ZJ");
  }

  private static List<String> faults(String creditCode, String industryCode) {
    return details(creditCode, industryCode, List.of("610926-YJ")).faults().stream()
        .map(EnterpriseDetailsTest::text)
        .toList();
  }

  private static String text(Fault fault) {
    return fault.pointer() + " " + fault.code();
  }

  private static EnterpriseDetails details(
      String creditCode, String industryCode, List<String> departments) {
    return details(creditCode, null, industryCode, departments);
  }

  private static EnterpriseDetails details(
      String creditCode,
      OtherIdentifier identifier,
      String industryCode,
      List<String> departments) {
    return new EnterpriseDetails(
        "石材厂",
        EnterpriseKind.COMPANY,
        creditCode,
        identifier,
        "610926100",
        departments,
        null,
        industryCode,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
