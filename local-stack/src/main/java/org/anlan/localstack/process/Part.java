package org.anlan.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One program under supervision. When it dies without being asked to, it is started again after a
 * pause that doubles with every failure in a row; only a first start that fails is reported.
 */
public final class Part {

  /** Where a part stands. */
  public enum State {
    STARTING,
    UP,
    RESTARTING,
    FAILED,
    STOPPED
  }

  private static final Duration POLL = Duration.ofMillis(100);

  private final Program program;
  private final PidFiles pids;
  private final Consumer<Part> onChange;
  private final CompletableFuture<Void> firstUp = new CompletableFuture<>();
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final BackOff backOff = new BackOff();

  private volatile State state = State.STARTING;
  private volatile int restarts;
  private volatile long pid;

  private Part(Program program, PidFiles pids, Consumer<Part> onChange) {
    this.program = program;
    this.pids = pids;
    this.onChange = onChange;
  }

  /** Starts the program and its supervision; {@link #awaitUp()} tells when it is ready. */
  public static Part start(Program program, PidFiles pids, Consumer<Part> onChange) {
    var part = new Part(program, pids, onChange);
    // a platform thread: a probe may block in the system, and with two cores there are two carriers
    Thread.ofPlatform().daemon().name(program.name()).start(part::keepRunning);
    return part;
  }

  /**
   * Waits until the program is ready for the first time; throws with its last words if it dies, and
   * a cancellation if it is stopped before.
   */
  public Part awaitUp() {
    try {
      firstUp.join();
      return this;
    } catch (CompletionException e) {
      throw new StartFailed(program);
    }
  }

  /** Stops the program and its supervision; returns when it is gone. */
  public void stop() {
    synchronized (this) {
      stopping.countDown();
    }
    if (state == State.STOPPED) {
      return;
    }
    if (pid != 0) {
      ProcessHandle.of(pid).ifPresent(p -> Ending.of(p, program.stopSignal()));
    }
    pids.forget(program.name());
    become(State.STOPPED);
  }

  /** The name that is also the name of its log. */
  public String name() {
    return program.name();
  }

  /** Where it stands. */
  public State state() {
    return state;
  }

  /** The process that runs now, or ran last. */
  public long pid() {
    return pid;
  }

  /** How often it died and was started again. */
  public int restarts() {
    return restarts;
  }

  private void keepRunning() {
    try {
      while (stopping.getCount() > 0) {
        var process = spawn();
        if (process == null) {
          firstUp.cancel(false);
          return;
        }
        var ready = becomesReady(process);
        if (!ready) {
          process.destroyForcibly();
          if (stopping.getCount() == 0) {
            firstUp.cancel(false);
            return;
          }
          if (!firstUp.isDone()) {
            become(State.FAILED);
            firstUp.completeExceptionally(new IllegalStateException());
            return;
          }
        }
        process.waitFor();
        if (stopping.getCount() > 0) {
          restarts++;
          become(State.RESTARTING);
          stopping.await(backOff.next(ready).toMillis(), TimeUnit.MILLISECONDS);
        }
      }
    } catch (IOException | RuntimeException e) {
      become(State.FAILED);
      firstUp.completeExceptionally(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Under the same lock as {@link #stop()}, so that nothing is started behind its back. */
  private synchronized Process spawn() throws IOException {
    if (stopping.getCount() == 0) {
      return null;
    }
    var process = program.spawn();
    pid = process.pid();
    pids.write(program.name(), process.toHandle(), program.stopSignal());
    onChange.accept(this);
    return process;
  }

  private boolean becomesReady(Process process) throws InterruptedException {
    var end = System.nanoTime() + program.patience().toNanos();
    while (process.isAlive() && stopping.getCount() > 0 && System.nanoTime() < end) {
      if (isReady()) {
        become(State.UP);
        firstUp.complete(null);
        return true;
      }
      stopping.await(POLL.toMillis(), TimeUnit.MILLISECONDS);
    }
    return false;
  }

  private boolean isReady() {
    try {
      return program.ready().isReady();
    } catch (Exception e) {
      return false; // refused, reset, half an answer: it is still starting
    }
  }

  private void become(State next) {
    state = next;
    try {
      onChange.accept(this);
    } catch (UncheckedIOException e) {
      // the status file could not be written; supervision is worth more than its report
      System.err.println(e.getMessage());
    }
  }
}
