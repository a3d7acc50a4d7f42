package org.anlan.reporting.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.anlan.servicekit.event.Fact;
import org.anlan.servicekit.event.Subscriber;

/** Keeps what the registry's codes are called. */
@ApplicationScoped
class DirectoryRecorder implements Subscriber {

  private static final String ENTRY_DESCRIBED = "org.anlan.directory.entry-described.v1";

  private final ObjectMapper json;
  private final DirectoryRepository directory;

  DirectoryRecorder(ObjectMapper json, DirectoryRepository directory) {
    this.json = json;
    this.directory = directory;
  }

  @Override
  public String name() {
    return "directory-recorder";
  }

  @Override
  public Set<String> topics() {
    return Set.of("anlan.directory");
  }

  @Override
  public boolean wants(String type) {
    return ENTRY_DESCRIBED.equals(type);
  }

  @Override
  public void receive(Fact fact) {
    try {
      directory.describe(json.treeToValue(fact.data(), EntryDescription.class), fact.time());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not an entry of the directory: " + fact.data(), e);
    }
  }
}
