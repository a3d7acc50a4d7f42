package org.anlan.hazards.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counties of the examples, read as the service reads them. */
class ExampleProfilesTest {

  private static final ObjectMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  @ParameterizedTest
  @CsvSource({"pingli,TOWNSHIP,1", "hongjiang,TOWNSHIP,1", "lichuan,COUNTY,2"})
  void sayWhoDispatchesCluesAndHowLateOnesAreWarnedOf(
      String county, DispatchOffice office, int stages) throws IOException {
    var section =
        YAML.readTree(Path.of("..", "profiles", county + ".yaml").toFile()).path("hazard-service");
    var profile = YAML.treeToValue(section, HazardProfile.class);

    assertThat(profile.clues().dispatchNoticesTo()).isEqualTo(office);
    assertThat(profile.warnings().of(WarningKind.CLUE_UNDISPATCHED)).hasSize(1);
    assertThat(profile.warnings().of(WarningKind.CLUE_LATE)).hasSize(stages);
  }

  @Test
  void aMisspeltKeyIsRefused() {
    assertThatThrownBy(() -> YAML.readValue("clues: {dispatchBy: COUNTY}", HazardProfile.class))
        .isInstanceOf(UnrecognizedPropertyException.class);
  }
}
