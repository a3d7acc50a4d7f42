package org.anlan.registry.enterprise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.anlan.registry.enterprise.place.Location;
import org.anlan.registry.enterprise.place.PremisesKind;
import org.anlan.registry.enterprise.trait.Traits;
import org.anlan.registry.sector.IndustryCode;
import org.anlan.servicekit.identifier.CreditCode;
import org.anlan.servicekit.identifier.MalformedIdentifier;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.InvalidRequest.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of an enterprise as requests give them: whole on registration, merged onto what is
 * there on a change. As wide as the contract is.
 */
@Schema(
    name = "EnterpriseDetails",
    description =
        "生产经营单位的登记内容 · What is registered of an enterprise. Status and key supervision are given on"
            + " entry and decided by requests of their own afterwards.")
public record EnterpriseDetails(
    @Schema(examples = "平利县城关镇兴隆石材厂") @NotBlank @Size(max = 200) String name,
    @NotNull EnterpriseKind kind,
    @Schema(description = "统一社会信用代码 (GB 32100)", examples = "91350100M000100Y43")
        @Nullable @Size(max = 30) String creditCode,
    @Valid @Nullable OtherIdentifier otherIdentifier,
    @Schema(description = "乡镇代码", examples = "610926100") @NotBlank @Pattern(regexp = "[0-9]{9}") String townshipCode,
    @Schema(description = "主管部门代码，第一个为牵头部门 · The first one leads", examples = "[\"610926-YJ\"]")
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 40) String> departmentCodes,
    @Schema(description = "监管行业", examples = "[\"FMKS\"]") @Nullable @Size(max = 30) List<@NotBlank @Size(max = 40) String> sectorCodes,
    @Schema(description = "国民经济行业代码 (GB/T 4754)", examples = "B1011") @Nullable @Size(max = 5) String industryCode,
    @Schema(description = "网格代码", examples = "610926100-G01") @Nullable @Size(max = 40) String gridCode,
    @Nullable EnterpriseStatus status,
    @Nullable SizeClass sizeClass,
    @Schema(description = "从业人数") @Nullable @PositiveOrZero @Max(1_000_000) Integer employees,
    @Schema(description = "场所类别") @Nullable @Size(max = 20) List<@NotNull PremisesKind> premises,
    @Valid @Nullable Location location,
    @Nullable @Size(max = 300) String address,
    @Nullable @Size(max = 60) String legalRepresentative,
    @Nullable @Size(max = 60) String safetyManager,
    @Schema(description = "联系电话", examples = "0915-8421234")
        @Nullable @Pattern(regexp = "[0-9+() ,;/转-]{5,40}")
        String phone,
    @Schema(description = "本年度重点监管 · Watched closely this year") @Nullable Boolean keySupervision,
    @Schema(description = "主要负责人 · Who answers for its safety") @Nullable @Size(max = 60) String personInCharge,
    @Valid @Nullable Traits traits) {

  /** One of which nobody said who is in charge, nor what it is like. */
  public EnterpriseDetails(
      String name,
      EnterpriseKind kind,
      @Nullable String creditCode,
      @Nullable OtherIdentifier otherIdentifier,
      String townshipCode,
      List<String> departmentCodes,
      @Nullable List<String> sectorCodes,
      @Nullable String industryCode,
      @Nullable String gridCode,
      @Nullable EnterpriseStatus status,
      @Nullable SizeClass sizeClass,
      @Nullable Integer employees,
      @Nullable List<PremisesKind> premises,
      @Nullable Location location,
      @Nullable String address,
      @Nullable String legalRepresentative,
      @Nullable String safetyManager,
      @Nullable String phone,
      @Nullable Boolean keySupervision) {
    this(
        name,
        kind,
        creditCode,
        otherIdentifier,
        townshipCode,
        departmentCodes,
        sectorCodes,
        industryCode,
        gridCode,
        status,
        sizeClass,
        employees,
        premises,
        location,
        address,
        legalRepresentative,
        safetyManager,
        phone,
        keySupervision,
        null,
        null);
  }

  /** Blanks at the ends and codes named twice are nobody's intention. */
  public EnterpriseDetails {
    name = strip(name);
    creditCode = plain(blankToNull(creditCode));
    townshipCode = strip(townshipCode);
    departmentCodes = distinct(departmentCodes);
    sectorCodes = distinct(sectorCodes);
    industryCode = blankToNull(industryCode);
    gridCode = blankToNull(gridCode);
    premises = distinct(premises);
    address = blankToNull(address);
    legalRepresentative = blankToNull(legalRepresentative);
    safetyManager = blankToNull(safetyManager);
    phone = blankToNull(phone);
    personInCharge = blankToNull(personInCharge);
    traits = Objects.requireNonNullElse(traits, Traits.NONE);
  }

  /** The same with other sectors. */
  public EnterpriseDetails withSectors(List<String> sectors) {
    return new EnterpriseDetails(
        name,
        kind,
        creditCode,
        otherIdentifier,
        townshipCode,
        departmentCodes,
        sectors,
        industryCode,
        gridCode,
        status,
        sizeClass,
        employees,
        premises,
        location,
        address,
        legalRepresentative,
        safetyManager,
        phone,
        keySupervision,
        personInCharge,
        traits);
  }

  /** What is wrong with the codes in themselves, whatever the directory knows. */
  public List<Fault> faults() {
    var faults = new ArrayList<Fault>();
    if (creditCode == null && otherIdentifier == null) {
      faults.add(new Fault("/creditCode", "identity-required"));
    }
    if (creditCode != null) {
      try {
        new CreditCode(creditCode);
      } catch (MalformedIdentifier e) {
        faults.add(new Fault("/creditCode", e.code()));
      }
    }
    if (otherIdentifier != null) {
      faults.addAll(otherIdentifier.faults("/otherIdentifier"));
    }
    if (industryCode != null && !IndustryCode.isPlausible(industryCode)) {
      faults.add(new Fault("/industryCode", "industry-code"));
    }
    return faults;
  }

  /** Refuses what {@link #faults()} finds. */
  public void check() {
    refuse(faults());
  }

  /**
   * The same of a change; a number that was taken before numbers were checked stays until somebody
   * knows the right one.
   */
  public void checkChangeOf(EnterpriseDetails before) {
    var same = otherIdentifier != null && otherIdentifier.equals(before.otherIdentifier);
    refuse(
        faults().stream()
            .filter(fault -> !same || !fault.pointer().startsWith("/otherIdentifier"))
            .toList());
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new InvalidRequest(faults);
    }
  }

  /** A code in its one form; what is no code stays as typed, to be refused by {@link #faults()}. */
  private static @Nullable String plain(@Nullable String typed) {
    try {
      return typed == null ? null : new CreditCode(typed).value();
    } catch (MalformedIdentifier e) {
      return typed;
    }
  }

  private static <T> List<T> distinct(@Nullable List<T> values) {
    // a null inside is for the constraints to name, so no List.copyOf
    return values == null
        ? List.of()
        : Collections.unmodifiableList(new ArrayList<>(new LinkedHashSet<>(values)));
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  // the bean's constraints name what is missing; the constructor must not fall over it before them
  private static String strip(String text) {
    return text == null ? text : text.strip();
  }
}
