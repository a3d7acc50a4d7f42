package org.anlan.servicekit.stack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL, Kafka and Keycloak for all tests of a build, started by whichever module asks
 * first and gone with the build. With the argument {@code database} a module gets an empty database
 * of that name, its owner and its login, and finds no topic that another module left.
 */
public class SharedStack implements QuarkusTestResourceLifecycleManager {

  private @Nullable String database;

  @Override
  public void init(Map<String, String> arguments) {
    database = arguments.get("database");
  }

  @Override
  public Map<String, String> start() {
    try {
      var connection = TestStack.attach();
      var settings = new HashMap<String, String>();
      settings.put("kafka.bootstrap.servers", connection.kafka());
      settings.put("mp.jwt.verify.publickey.location", connection.jwks());
      settings.put("mp.jwt.verify.issuer", connection.issuer());
      if (database != null) {
        settings.putAll(TestDatabase.recreate(connection, database).settings());
        TestTopics.deleteAll(connection);
      }
      return settings;
    } catch (IOException | SQLException | ExecutionException e) {
      throw new IllegalStateException("The test stack is not there: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {
    // it goes with the last build that uses it
  }
}
