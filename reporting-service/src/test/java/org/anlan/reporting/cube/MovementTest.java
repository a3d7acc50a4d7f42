package org.anlan.reporting.cube;

import static org.anlan.reporting.cube.Dimension.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovementTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 17);

  private final Movement movement = new Movement();

  @Test
  void keepsUpToThreeDimensionsApart() {
    movement.add(Observation.NOTHING, found(List.of("GM"), List.of()));

    // none, 4 single, 6 pairs, 4 triples of township, department, sector and source
    assertThat(movement.cells()).hasSize(15);
    assertThat(movement.cells().keySet())
        .allMatch(cell -> Integer.bitCount(cell.mask()) <= Cube.DIMENSIONS_KEPT);
  }

  @Test
  void countsARecordOfTwoSectorsOnceInEveryTotal() {
    movement.add(Observation.NOTHING, found(List.of("GM", "WHP"), List.of()));

    assertThat(amount("610926100", ALL, ALL, ALL, ALL)).isEqualTo(1);
    assertThat(amount("610926100", ALL, "GM", ALL, ALL)).isEqualTo(1);
    assertThat(amount("610926100", ALL, "WHP", ALL, ALL)).isEqualTo(1);
  }

  @Test
  void keepsNoCellsByCampaignForWhatIsInNone() {
    movement.add(Observation.NOTHING, found(List.of("GM"), List.of()));

    assertThat(movement.cells().keySet()).allMatch(cell -> cell.at(Dimension.CAMPAIGN).equals(ALL));
  }

  @Test
  void movesNothingWhereNothingThatCountsHasChanged() {
    movement.add(found(List.of("GM"), List.of("T")), found(List.of("GM"), List.of("T")));

    assertThat(movement.cells()).isEmpty();
  }

  @Test
  void moveTheDayWithinItsMonth() {
    var later = Observation.in("610926").contributing(one(DAY.plusDays(2)));
    movement.add(Observation.in("610926").contributing(one(DAY)), later);

    var days = movement.cells().get(cell(ALL, ALL, ALL, ALL, ALL));
    assertThat(days[16]).isEqualTo(-1);
    assertThat(days[18]).isEqualTo(1);
  }

  @Test
  void aStarInTheDataIsNotTheStarOfTheCells() {
    movement.add(Observation.NOTHING, found(List.of("*"), List.of()));

    assertThat(amount(ALL, ALL, ALL, ALL, ALL)).isEqualTo(1);
    assertThat(amount(ALL, ALL, Dimension.NONE, ALL, ALL)).isEqualTo(1);
  }

  private static Observation found(List<String> sectors, List<String> campaigns) {
    return Observation.in("610926")
        .with(Dimension.TOWNSHIP, "610926100")
        .with(Dimension.DEPARTMENT, "610926-YJ")
        .withAll(Dimension.SECTOR, sectors)
        .marked(Dimension.CAMPAIGN, campaigns)
        .with(Dimension.SOURCE, "SELF")
        .contributing(one(DAY));
  }

  private static List<Contribution> one(LocalDate on) {
    return List.of(Contribution.one(Measure.GENERAL_FOUND, on));
  }

  private int amount(String... place) {
    return Arrays.stream(movement.cells().get(cell(place))).sum();
  }

  private static Cell cell(String... place) {
    return new Cell("610926", Measure.GENERAL_FOUND, List.of(place), YearMonth.from(DAY));
  }
}
