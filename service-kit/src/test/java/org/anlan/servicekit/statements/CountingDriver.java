package org.anlan.servicekit.statements;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's driver, telling {@link Statements} of each transaction what it executed. For tests.
 */
public class CountingDriver implements Driver {

  private final Driver driver = new org.postgresql.Driver();

  @Override
  public @Nullable Connection connect(String url, Properties info) throws SQLException {
    var connection = driver.connect(url, info);
    return connection == null
        ? null
        : (Connection) proxy(Connection.class, new CountedConnection(connection));
  }

  @Override
  public boolean acceptsURL(String url) throws SQLException {
    return driver.acceptsURL(url);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
    return driver.getPropertyInfo(url, info);
  }

  @Override
  public int getMajorVersion() {
    return driver.getMajorVersion();
  }

  @Override
  public int getMinorVersion() {
    return driver.getMinorVersion();
  }

  @Override
  public boolean jdbcCompliant() {
    return driver.jdbcCompliant();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("org.postgresql");
  }

  private static Object proxy(Class<?> type, InvocationHandler handler) {
    return Proxy.newProxyInstance(
        CountingDriver.class.getClassLoader(), new Class<?>[] {type}, handler);
  }

  private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** Notes what is executed until the transaction ends. */
  private static final class CountedConnection implements InvocationHandler {

    private final Connection connection;
    private final List<String> executed = new ArrayList<>();

    CountedConnection(Connection connection) {
      this.connection = connection;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
        throws Throwable {
      var result = call(connection, method, arguments);
      var name = method.getName();
      if (name.equals("commit") || name.equals("rollback") && arguments == null) {
        Statements.ended(List.copyOf(executed));
        executed.clear();
      }
      return switch (result) {
        case CallableStatement statement -> statement;
        case PreparedStatement statement
            when arguments != null && arguments[0] instanceof String sql ->
            proxy(PreparedStatement.class, new CountedStatement(statement, sql));
        case Statement statement when name.equals("createStatement") ->
            proxy(Statement.class, new CountedStatement(statement, null));
        case null, default -> result;
      };
    }

    private final class CountedStatement implements InvocationHandler {

      private final Statement statement;
      private final @Nullable String sql;

      CountedStatement(Statement statement, @Nullable String sql) {
        this.statement = statement;
        this.sql = sql;
      }

      @Override
      public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
          throws Throwable {
        if (method.getName().startsWith("execute")) {
          executed.add(sql != null ? sql : arguments == null ? "" : String.valueOf(arguments[0]));
        }
        return call(statement, method, arguments);
      }
    }
  }
}
