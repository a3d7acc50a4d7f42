package org.anlan.gateway;

/** The servers the gateway of a test talks to. */
public final class Neighbours implements AutoCloseable {

  final Realm realm = new Realm();
  final ForeignServer keycloak = new ForeignServer();
  final ForeignServer registry = new ForeignServer();
  final ForeignServer hazard = new ForeignServer();

  Neighbours() {
    keycloak.answer(
        Surroundings.KEYS, exchange -> ForeignServer.send(exchange, 200, realm.keySet()));
  }

  @Override
  public void close() {
    keycloak.close();
    registry.close();
    hazard.close();
  }
}
