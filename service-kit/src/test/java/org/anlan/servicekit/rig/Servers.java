package org.anlan.servicekit.rig;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.anlan.servicekit.stack.SharedStack;
import org.anlan.servicekit.stack.StackConnection;

/** Where PostgreSQL and Kafka are. */
record Servers(String postgres, String password, String kafka) {

  static Servers attach() {
    new SharedStack().start();
    var stack = StackConnection.current();
    return new Servers(stack.postgresUrl(), stack.postgresPassword(), stack.kafka());
  }

  Connection superuser() throws SQLException {
    return DriverManager.getConnection(postgres + "postgres", "postgres", password);
  }
}
