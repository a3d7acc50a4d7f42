package org.anlan.servicekit.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.anlan.servicekit.idempotency.Claim;
import org.anlan.servicekit.idempotency.IdempotencyKeys;
import org.anlan.servicekit.scope.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Runs a use case in its transaction: the first statement steps into the caller's scope (and looks
 * up the Idempotency-Key, or does another {@link Errand}), the last one writes facts, audit and the
 * answer to keep.
 */
@ApplicationScoped
public class Transactions {

  private static final Object KEY = UnitOfWork.class;

  private final TransactionSynchronizationRegistry registry;
  private final Caller caller;
  private final IdempotencyKeys keys;
  private final TransactionEdges edges;
  private final Instance<EntityManager> entities;
  private final RelaySignal relay;

  Transactions(
      TransactionSynchronizationRegistry registry,
      Caller caller,
      IdempotencyKeys keys,
      TransactionEdges edges,
      Instance<EntityManager> entities,
      RelaySignal relay) {
    this.registry = registry;
    this.caller = caller;
    this.keys = keys;
    this.edges = edges;
    this.entities = entities;
    this.relay = relay;
  }

  /** The unit of work of the running transaction. */
  public UnitOfWork current() {
    if (registry.getTransactionStatus() != Status.STATUS_ACTIVE
        || !(registry.getResource(KEY) instanceof UnitOfWork work)) {
      throw new IllegalStateException(
          "No transaction bound to a scope; the use case lacks @Transactional");
    }
    return work;
  }

  @Nullable Object run(InvocationContext call) throws Exception {
    if (registry.getResource(KEY) != null) {
      return call.proceed(); // a use case within a use case shares its unit of work
    }
    var actor = caller.actor();
    var work = new UnitOfWork(actor, caller.scope());
    registry.putResource(KEY, work);
    var claim = caller.isAtTheDoor() ? keys.claim(actor, call) : null;
    edges.begin(work.scope(), claim == null ? errand(call) : new KeyLookup(claim));
    if (claim != null && claim.isAnswered()) {
      return keys.replay(claim, call);
    }
    var result = call.proceed();
    seal(work, claim, result);
    return result;
  }

  private static @Nullable Errand errand(InvocationContext call) {
    for (var argument : call.getParameters()) {
      if (argument instanceof Errand errand) {
        return errand;
      }
    }
    return null;
  }

  private void seal(UnitOfWork work, @Nullable Claim claim, @Nullable Object result) {
    if (registry.getRollbackOnly()) {
      return;
    }
    if (entities.isResolvable()) {
      entities.get().flush(); // the effect first, so that a lost update never costs a seal
    }
    if (work.outbox().isEmpty() && work.audit().isEmpty() && claim == null) {
      return;
    }
    edges.seal(work, claim == null ? null : keys.answer(claim, result));
    if (!work.outbox().isEmpty() || !work.audit().isEmpty()) {
      registry.registerInterposedSynchronization(new AfterCommit(relay::committed));
    }
  }

  private record AfterCommit(Runnable then) implements Synchronization {

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        then.run();
      }
    }
  }
}
