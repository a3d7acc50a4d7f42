package org.anlan.localstack.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A script of simple statements with psql's variables ({@code :"name"} an identifier, {@code
 * :'name'} a text). Each statement runs by itself: {@code create database} allows no transaction.
 */
record SqlScript(String text) {

  static SqlScript of(String text) {
    return new SqlScript(text.replaceAll("(?m)^--.*$", ""));
  }

  SqlScript with(Map<String, String> variables) {
    var filled = text;
    for (var variable : variables.entrySet()) {
      var name = variable.getKey();
      var value = variable.getValue();
      filled =
          filled
              .replace(":\"" + name + "\"", '"' + value.replace("\"", "\"\"") + '"')
              .replace(":'" + name + "'", "'" + value.replace("'", "''") + "'");
    }
    return new SqlScript(filled);
  }

  void run(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var command : commands()) {
        statement.execute(command);
      }
    }
  }

  List<String> commands() {
    return Arrays.stream(text.split(";\\s*(\n|$)", -1))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }
}
