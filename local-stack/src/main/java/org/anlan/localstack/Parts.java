package org.anlan.localstack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.anlan.localstack.process.Part;
import org.anlan.localstack.process.PidFiles;
import org.anlan.localstack.process.Program;
import org.jspecify.annotations.Nullable;

/** All programs of an installation, in the order in which they were started. */
final class Parts {

  private final PidFiles pids;
  private final Runnable onChange;
  private final List<Running> running = new CopyOnWriteArrayList<>();

  Parts(PidFiles pids, Runnable onChange) {
    this.pids = pids;
    this.onChange = onChange;
  }

  /** Starts a program and its supervision; waiting for it is the caller's choice. */
  Part start(Program program, int port, @Nullable Integer managementPort) {
    var part = Part.start(program, pids, p -> onChange.run());
    running.add(new Running(part, port, managementPort));
    return part;
  }

  List<Running> list() {
    return List.copyOf(running);
  }

  /** Stops everything, the youngest first: a service may still want its database. */
  void stop() {
    for (var each : new ArrayList<>(running).reversed()) {
      each.part().stop();
    }
  }

  /** A part and the ports it was given. */
  record Running(Part part, int port, @Nullable Integer managementPort) {}
}
