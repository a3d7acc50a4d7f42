package org.anlan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Connects as the owner of the database, which the service itself never does. */
@ApplicationScoped
public class Owner {

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "quarkus.flyway.username")
  String name;

  @ConfigProperty(name = "quarkus.flyway.password")
  String password;

  /** A connection of one's own; row-level security binds the owner too. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, name, password);
  }
}
