package org.anlan.systemtests.authorisation;

import java.util.UUID;
import java.util.function.Supplier;
import org.anlan.servicekit.stack.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A kind of caller. The record that is asked for belongs to enterprise-a, in town-a's town, in
 * grid-a's grid, under dept-emergency; so each kind comes as owner and as stranger.
 */
enum Persona {
  COUNTY(() -> Tokens.login("county")),
  LEADER(() -> Tokens.login("leader")),
  OFFICER(() -> Tokens.login("officer-a")),
  TOWN_OWN(() -> Tokens.login("town-a")),
  TOWN_OFFICER(() -> Tokens.login("town-a-officer")),
  TOWN_OTHER(() -> Tokens.login("town-b")),
  DEPARTMENT_OWN(() -> Tokens.login("dept-emergency")),
  DEPARTMENT_OTHER(() -> Tokens.login("dept-housing")),
  ENTERPRISE_OWN(() -> Tokens.login("enterprise-a")),
  ENTERPRISE_OTHER(() -> Tokens.enterprise(UUID.randomUUID())),
  GRID_OWN(() -> Tokens.login("grid-a")),
  GRID_OTHER(() -> Tokens.grid("610926101-G01")),
  OTHER_COUNTY(() -> Tokens.of(u -> u.named("elsewhere").roles("county").area("610927"))),
  /** Sees every county and changes nothing. */
  PREFECTURE(() -> Tokens.login("prefecture")),
  PROVINCE(() -> Tokens.loginMachine("province")),
  /** A platform of cameras and sensors: it raises alarms and reads codes. */
  DEVICE(() -> Tokens.loginMachine("device")),
  REWARD_KEEPER(() -> Tokens.login("reward-keeper")),
  SYSTEM_ADMIN(() -> Tokens.login("system-admin")),
  SECURITY_ADMIN(() -> Tokens.login("security-admin")),
  AUDITOR(() -> Tokens.login("auditor")),
  WITHOUT_ROLE(() -> Tokens.of(u -> u.named("nobody").roles().area("610926"))),
  EXPIRED(() -> Tokens.of(u -> u.named("late").roles("county").area("610926").expired())),
  FORGED(() -> Tokens.of(u -> u.named("forger").roles("county").area("610926").signedByStranger())),
  ID_TOKEN(() -> Tokens.of(u -> u.named("county").roles("county").area("610926").ofType("ID"))),
  ANONYMOUS(() -> null);

  private final Supplier<@Nullable String> token;

  Persona(Supplier<@Nullable String> token) {
    this.token = token;
  }

  @Nullable String token() {
    return token.get();
  }
}
