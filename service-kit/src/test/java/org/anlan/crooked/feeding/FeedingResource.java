package org.anlan.crooked.feeding;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;

/** Asks the database itself and lets everybody in. No path, or it would be served in tests. */
public class FeedingResource {

  private final EntityManager database;

  FeedingResource(EntityManager database) {
    this.database = database;
  }

  @GET
  public String feed() {
    return database.toString();
  }
}
