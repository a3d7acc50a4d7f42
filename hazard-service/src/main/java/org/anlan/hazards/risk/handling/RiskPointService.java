package org.anlan.hazards.risk.handling;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anlan.hazards.finding.Position;
import org.anlan.hazards.finding.Site;
import org.anlan.hazards.registration.Locator;
import org.anlan.hazards.risk.grading.AccidentType;
import org.anlan.hazards.risk.point.Identification;
import org.anlan.hazards.risk.point.NewRisk;
import org.anlan.hazards.risk.point.Owners;
import org.anlan.hazards.risk.point.RiskKind;
import org.anlan.hazards.risk.point.RiskPoint;
import org.anlan.hazards.risk.point.RiskView;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.numbering.Numbers;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.web.IfMatch;
import org.anlan.servicekit.web.MergePatch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Puts risks on record, puts them right, shows them one by one. */
@ApplicationScoped
@Transactional
class RiskPointService {

  private final RiskDesk desk;
  private final Locator locator;
  private final Numbers numbers;
  private final MergePatch patches;

  RiskPointService(RiskDesk desk, Locator locator, Numbers numbers, MergePatch patches) {
    this.desk = desk;
    this.locator = locator;
    this.numbers = numbers;
    this.patches = patches;
  }

  RiskView identify(IdentifyRisk request) {
    var by = desk.signature();
    var where = locator.locate(request.claimedPlace());
    var county = where.jurisdiction().countyCode();
    var grading = request.grade().grading(desk.rules(county), by);
    return desk.add(
        RiskPoint.identify(
            new NewRisk(
                Ids.next(),
                numbers.next("FX", county, by.on().getYear()),
                request.what(),
                Objects.requireNonNullElse(request.owners(), Owners.NONE),
                where.site(),
                where.jurisdiction(),
                grading,
                Objects.requireNonNullElse(request.measures(), List.<AddMeasure>of()).stream()
                    .map(measure -> measure.measure(by))
                    .toList(),
                by)));
  }

  RiskView find(UUID id) {
    return desk.show(id);
  }

  RiskView amend(UUID id, IfMatch seen, JsonNode patch) {
    return desk.tell(
        id,
        seen,
        (risk, by) -> {
          var then = patches.apply(Amendable.class, Amendable.of(risk), patch);
          return risk.amend(then.what(), then.owned(), then.at(risk.site()), by);
        });
  }

  /** What of a risk may be put right. */
  @Schema(name = "RiskAmendment")
  record Amendable(
      @NotBlank @Size(max = 200) String name,
      @NotNull RiskKind kind,
      @NotNull @Size(max = 20) List<@NotNull AccidentType> accidentTypes,
      @Size(max = 2000) @Nullable String factors,
      @Size(max = 500) @Nullable String place,
      @Valid @Nullable Position location,
      @Valid @Nullable Owners owners) {

    static Amendable of(RiskPoint risk) {
      var what = risk.what();
      var site = risk.site();
      return new Amendable(
          what.name(),
          what.kind(),
          what.types(),
          what.factors(),
          site.place(),
          site.lon() == null || site.lat() == null ? null : new Position(site.lon(), site.lat()),
          risk.file().owners());
    }

    Identification what() {
      return Identification.of(name, kind, accidentTypes, factors);
    }

    Owners owned() {
      return Objects.requireNonNullElse(owners, Owners.NONE);
    }

    Site at(Site site) {
      if (site.enterpriseName() == null && (place == null || place.isBlank())) {
        throw InvalidRequest.at("/place", "required");
      }
      return new Site(
          site.enterpriseName(),
          place,
          site.placeKind(),
          location == null ? null : location.lon(),
          location == null ? null : location.lat());
    }
  }
}
