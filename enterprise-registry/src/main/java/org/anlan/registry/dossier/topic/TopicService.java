package org.anlan.registry.dossier.topic;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.anlan.registry.dossier.part.PartDesk;
import org.anlan.registry.dossier.part.PartView;
import org.anlan.registry.dossier.part.Units;
import org.anlan.registry.profile.RegistryProfile;
import org.anlan.servicekit.profile.CountySettings;
import org.anlan.servicekit.web.IfMatch;

/** Enters units under the topics of their county. */
@ApplicationScoped
@Transactional
class TopicService {

  private final PartDesk desk;
  private final Units units;
  private final CountySettings<RegistryProfile> profiles;

  TopicService(PartDesk desk, Units units, CountySettings<RegistryProfile> profiles) {
    this.desk = desk;
    this.units = units;
    this.profiles = profiles;
  }

  PartView<TopicEntry> record(UUID enterpriseId, TopicEntry entry) {
    var county = units.get(enterpriseId).countyCode();
    return desk.record(TopicEntries.of(profiles.of(county).topics()), enterpriseId, entry);
  }

  PartView<TopicEntry> change(UUID id, IfMatch expected, JsonNode patch) {
    var county = desk.find(TopicEntries.KIND, id).countyCode();
    return desk.change(TopicEntries.of(profiles.of(county).topics()), id, expected, patch);
  }
}
