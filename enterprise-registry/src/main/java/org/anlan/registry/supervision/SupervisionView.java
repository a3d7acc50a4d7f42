package org.anlan.registry.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.enterprise.register.Phone;
import org.anlan.servicekit.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A supervision link as the API shows it; the telephone number is masked unless asked for. */
@Schema(description = "监管联系 · A person who looks after an enterprise")
public record SupervisionView(
    UUID id,
    long version,
    String number,
    SupervisionKind kind,
    String person,
    @Schema(
            description =
                "人员标识，不含个人信息 · The same in all links of a person, and says nothing of them")
        UUID personKey,
    @Nullable String post,
    @Nullable String organizationCode,
    @Schema(description = "联系电话，默认脱敏 · Masked by default", examples = "138****1234")
        @Nullable String phone,
    UUID enterpriseId,
    String townshipCode,
    List<String> departmentCodes,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable String endReason,
    @Nullable String batch,
    boolean imported,
    Instant createdAt,
    String createdBy)
    implements Versioned {

  static SupervisionView masked(SupervisionLink link) {
    return of(link, Phone.masked(link.phone()));
  }

  static SupervisionView revealed(SupervisionLink link) {
    return of(link, link.phone());
  }

  private static SupervisionView of(SupervisionLink link, @Nullable String phone) {
    return new SupervisionView(
        link.id(),
        link.version(),
        link.number(),
        link.kind(),
        link.person(),
        link.personKey(),
        link.post(),
        link.organizationCode(),
        phone,
        link.ward().enterpriseId(),
        link.ward().townshipCode(),
        link.ward().departmentCodes(),
        link.tenure().startsOn(),
        link.tenure().endsOn(),
        link.tenure().endReason(),
        link.batch(),
        link.imported(),
        link.createdAt(),
        link.createdBy().shown());
  }
}
