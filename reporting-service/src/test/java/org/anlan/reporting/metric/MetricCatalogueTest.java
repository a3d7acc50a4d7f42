package org.anlan.reporting.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.anlan.reporting.cube.Dimension;
import org.junit.jupiter.api.Test;

class MetricCatalogueTest {

  private final MetricCatalogue catalogue = new MetricCatalogue(new ObjectMapper());

  @Test
  void hasTheMetricsOfTheContractInTheirUnits() {
    assertThat(catalogue.all())
        .extracting(metric -> metric.id() + " " + metric.unit())
        .contains(
            "enterprises 家",
            "enterprises.key 家",
            "supervisors 人",
            "supervisors.enterprises 家",
            "public-reports.checked-rate %",
            "hazards.general.found 处",
            "hazards.general.closed 处",
            "hazards.general.closed-rate %",
            "hazards.major.found 处",
            "hazards.major.closed 处",
            "hazards.major.closed-rate %",
            "hazards.major.listed 处",
            "hazards.major.listed-rate %",
            "hazards.self-found 处");
  }

  @Test
  void saysInBothLanguagesWhatEachMeansAndWhereItComesFrom() {
    assertThat(catalogue.all())
        .allSatisfy(
            metric -> {
              assertThat(metric.name().zh()).isNotBlank();
              assertThat(metric.name().en()).isNotBlank();
              assertThat(metric.formula().zh()).isNotBlank();
              assertThat(metric.formula().en()).isNotBlank();
              assertThat(metric.sources()).isNotEmpty();
              assertThat(metric.rounding()).isEqualTo(metric.isRate() ? "HALF_UP 2" : "NONE");
            });
  }

  @Test
  void selfFoundCannotBeNarrowedToAnotherSource() {
    var metric = catalogue.find("hazards.self-found").orElseThrow();

    assertThat(metric.narrowed()).containsEntry(Dimension.SOURCE, "SELF");
    assertThat(metric.dimensions()).doesNotContain(Dimension.SOURCE);
  }

  @Test
  void refusesAMeasureThatNoFactFeeds() {
    assertThatThrownBy(() -> Metric.Term.of("inspections"))
        .hasMessageContaining("There is no measure inspections");
  }
}
