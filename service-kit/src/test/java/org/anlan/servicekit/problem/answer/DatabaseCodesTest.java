package org.anlan.servicekit.problem.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import org.anlan.servicekit.problem.answer.DatabaseCodes.Failure;
import org.anlan.servicekit.rig.Rig;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the real pool and the real driver throw, and what callers are told of it. */
class DatabaseCodesTest {

  private static Rig rig;

  @BeforeAll
  static void create() {
    rig = Rig.create();
  }

  @Test
  void aPoolWithoutAFreeConnectionIsADatabaseAway() throws SQLException {
    try (var pool = pool();
        var only = pool.getConnection()) {
      assertThat(only.isClosed()).isFalse();

      var failure = catchThrowable(pool::getConnection);

      assertThat(DatabaseCodes.find(failure)).map(Failure::code).contains("database-away");
    }
  }

  @Test
  void aPoolAtItsEndIsADatabaseAway() throws SQLException {
    var pool = pool();
    pool.close();

    var failure = catchThrowable(pool::getConnection);

    assertThat(DatabaseCodes.find(failure)).map(Failure::code).contains("database-away");
  }

  @Test
  void whatElseComesWithoutAStateIsAMistakeOfOurs() throws SQLException {
    try (var pool = pool()) {
      var given = pool.getConnection();
      given.close();

      var failure = catchThrowable(() -> given.prepareStatement("select 1"));

      assertThat(failure)
          .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).isNull());
      assertThat(DatabaseCodes.find(failure)).isEmpty();
    }
  }

  private static AgroalDataSource pool() throws SQLException {
    return AgroalDataSource.from(
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                pool ->
                    pool.maxSize(1)
                        .acquisitionTimeout(Duration.ofMillis(200))
                        .connectionFactoryConfiguration(
                            factory ->
                                factory
                                    .jdbcUrl(rig.url())
                                    .principal(new NamePrincipal(rig.app()))
                                    .credential(new SimplePassword(rig.password())))));
  }
}
