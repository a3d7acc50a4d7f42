package org.anlan.localstack.run;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.anlan.localstack.process.Part;
import org.anlan.localstack.process.PidFiles;
import org.anlan.localstack.process.Program;
import org.jspecify.annotations.Nullable;

/** All programs of a run, in the order in which they were started. */
public final class Parts {

  private final PidFiles pids;
  private final Runnable onChange;
  private final List<Running> running = new CopyOnWriteArrayList<>();
  private boolean closed;

  Parts(PidFiles pids, Runnable onChange) {
    this.pids = pids;
    this.onChange = onChange;
  }

  /** Starts a program and its supervision; waiting for it is the caller's choice. */
  public synchronized Part start(Program program, int port, @Nullable Integer managementPort) {
    if (closed) {
      throw new CancellationException("stopping");
    }
    var part = Part.start(program, pids, p -> onChange.run());
    running.add(new Running(part, port, managementPort));
    return part;
  }

  List<Running> list() {
    return List.copyOf(running);
  }

  /**
   * Stops everything: our own programs side by side, for each may take its time to answer what is
   * on its way, then what they stand on, the youngest first.
   */
  void stop() {
    synchronized (this) {
      closed = true;
    }
    synchronized (running) {
      var own = running.stream().filter(r -> r.managementPort() != null).toList();
      own.parallelStream().forEach(each -> each.part().stop());
      list().reversed().forEach(each -> each.part().stop());
    }
  }

  /** A part and the ports it was given. */
  record Running(Part part, int port, @Nullable Integer managementPort) {}
}
