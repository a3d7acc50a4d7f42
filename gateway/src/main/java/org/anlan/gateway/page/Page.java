package org.anlan.gateway.page;

import org.anlan.gateway.exchange.Exchange;

/** Something the gateway answers by itself, to anybody who reads it. */
public interface Page {

  String path();

  void answer(Exchange exchange);
}
