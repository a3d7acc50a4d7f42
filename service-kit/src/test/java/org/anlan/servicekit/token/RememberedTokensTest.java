package org.anlan.servicekit.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class RememberedTokensTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  private final Watch clock = new Watch();
  private final Verification verification = new Verification();
  private final RememberedTokens tokens = new RememberedTokens(verification, clock);

  @Test
  void looksOnceAtATokenThatComesOften() throws ParseException {
    var first = parse("a");
    assertThat(parse("a")).isSameAs(first);
    assertThat(parse("b")).isNotSameAs(first);
    assertThat(verification.looks).isEqualTo(2);
  }

  @Test
  void looksAgainAfterAMinute() throws ParseException {
    parse("a");
    clock.now = NOW.plusSeconds(59);
    parse("a");
    assertThat(verification.looks).isEqualTo(1);
    clock.now = NOW.plusSeconds(60);
    parse("a");
    assertThat(verification.looks).isEqualTo(2);
  }

  @Test
  void believesNobodyBeyondTheEndOfTheirToken() throws ParseException {
    verification.life = Duration.ofSeconds(10);
    parse("a");
    clock.now = NOW.plusSeconds(9);
    parse("a");
    assertThat(verification.looks).isEqualTo(1);
    clock.now = NOW.plusSeconds(10);
    parse("a");
    assertThat(verification.looks).isEqualTo(2);
  }

  @Test
  void remembersNoRefusal() {
    verification.refuses = true;
    assertThatThrownBy(() -> parse("a")).isInstanceOf(ParseException.class);
    assertThatThrownBy(() -> parse("a")).isInstanceOf(ParseException.class);
    assertThat(verification.looks).isEqualTo(2);
  }

  private JWTCallerPrincipal parse(String token) throws ParseException {
    return tokens.parse(token, new JWTAuthContextInfo());
  }

  /** Counts how often it is asked; a real signature is checked by the tests of scope. */
  private static final class Verification extends JWTCallerPrincipalFactory {

    private int looks;
    private boolean refuses;
    private Duration life = Duration.ofHours(1);

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context)
        throws ParseException {
      looks++;
      if (refuses) {
        throw new ParseException("refused");
      }
      var claims = new JwtClaims();
      claims.setExpirationTime(NumericDate.fromSeconds(NOW.plus(life).getEpochSecond()));
      return new DefaultJWTCallerPrincipal(token, "JWT", claims);
    }
  }

  private static final class Watch extends Clock {

    private Instant now = NOW;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
