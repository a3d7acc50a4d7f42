package org.anlan.reporting.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.anlan.servicekit.event.Fact;
import org.anlan.servicekit.event.Subscriber;

/**
 * Brings published figures back into a rebuilt database. In ordinary life they are there already
 * when their own fact arrives.
 */
@ApplicationScoped
class SnapshotKeeper implements Subscriber {

  private final SnapshotRepository snapshots;
  private final ObjectMapper json;

  SnapshotKeeper(SnapshotRepository snapshots, ObjectMapper json) {
    this.snapshots = snapshots;
    this.json = json;
  }

  @Override
  public String name() {
    return "snapshot-keeper";
  }

  @Override
  public Set<String> topics() {
    return Set.of("anlan.snapshot");
  }

  @Override
  public void receive(Fact fact) {
    try {
      snapshots.add(json.treeToValue(fact.data().path("snapshot"), Snapshot.class));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not a snapshot: " + fact.data(), e);
    }
  }
}
