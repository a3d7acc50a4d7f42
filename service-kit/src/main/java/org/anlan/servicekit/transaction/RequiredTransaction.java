package org.anlan.servicekit.transaction;

import static jakarta.interceptor.Interceptor.Priority.PLATFORM_BEFORE;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/**
 * Every {@code @Transactional} method runs under a scope: nobody can forget it. Just inside the
 * interceptor that begins the transaction, which has PLATFORM_BEFORE + 200.
 */
@Transactional
@Interceptor
@Priority(PLATFORM_BEFORE + 201)
class RequiredTransaction {

  private final Transactions transactions;

  RequiredTransaction(Transactions transactions) {
    this.transactions = transactions;
  }

  @AroundInvoke
  @Nullable Object run(InvocationContext call) throws Exception {
    return transactions.run(call);
  }
}
