package org.anlan.servicekit.statements;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What the transactions of callers executed since the last {@link #forget()}. Background work,
 * which runs under scope_system, is left out unless asked for.
 */
public final class Statements {

  private static final List<List<String>> TRANSACTIONS = new CopyOnWriteArrayList<>();

  private Statements() {}

  /** Begins to count anew. */
  public static void forget() {
    TRANSACTIONS.clear();
  }

  /** The statements of each transaction that a caller caused; a commit is not among them. */
  public static List<List<String>> ofCallers() {
    return TRANSACTIONS.stream().filter(t -> !t.getFirst().contains("'scope_system'")).toList();
  }

  /** The statements of each transaction of background work. */
  public static List<List<String>> ofBackground() {
    return TRANSACTIONS.stream().filter(t -> t.getFirst().contains("'scope_system'")).toList();
  }

  /** All statements of callers. */
  public static List<String> all() {
    return ofCallers().stream().flatMap(List::stream).toList();
  }

  static void ended(List<String> statements) {
    if (!statements.isEmpty() && statements.getFirst().contains("set_config('role'")) {
      TRANSACTIONS.add(statements);
    }
  }
}
