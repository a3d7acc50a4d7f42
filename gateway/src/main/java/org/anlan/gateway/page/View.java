package org.anlan.gateway.page;

import org.anlan.gateway.exchange.Exchange;

/** Something the gateway puts together from several services, for a caller with a token. */
public interface View {

  boolean answersAt(String path);

  void answer(Exchange exchange);
}
