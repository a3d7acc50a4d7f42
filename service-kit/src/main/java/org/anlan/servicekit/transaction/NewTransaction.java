package org.anlan.servicekit.transaction;

import static jakarta.interceptor.Interceptor.Priority.PLATFORM_BEFORE;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/**
 * The same for a transaction of its own, whatever is running around it, such as the record of a
 * denial that must outlive the refused request.
 */
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Interceptor
@Priority(PLATFORM_BEFORE + 201)
class NewTransaction {

  private final Transactions transactions;

  NewTransaction(Transactions transactions) {
    this.transactions = transactions;
  }

  @AroundInvoke
  @Nullable Object run(InvocationContext call) throws Exception {
    return transactions.run(call);
  }
}
