package org.anlan.hazards.warning;

import static org.anlan.hazards.warning.Warnings.at;
import static org.anlan.hazards.warning.Warnings.by;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.profile.WarningColour;
import org.anlan.hazards.profile.WarningRules;
import org.anlan.servicekit.event.contract.EventSamples;
import org.junit.jupiter.api.Test;

/** What others read is written down beside this class. */
@QuarkusTest
@OnTheStack
class WarningEventSamplesTest {

  @Inject ObjectMapper json;

  @Test
  void factsLookAsTheirSamplesDo() throws IOException {
    EventSamples.compare(
        WarningEventSamplesTest.class,
        json,
        WarningEvent.class,
        List.of(
            orange().raised(),
            orange().acknowledge("已派员", by(1)),
            orange().climb(WarningRules.usual(), at(25)).orElseThrow(),
            orange().aggravate(WarningColour.RED, at(26)),
            orange().clear("已研判", by(2))));
  }

  private static Warning orange() {
    return Warnings.raised(WarningColour.ORANGE, true);
  }
}
