package org.anlan.servicekit.job;

import java.util.UUID;
import org.anlan.servicekit.scope.Actor;

/**
 * A job as its worker sees it: in whose name, what (JSON of the kind), and after which position to
 * go on. The lease names this claim of it; another claim makes it void.
 */
public record Job(
    UUID id,
    String kind,
    Actor actor,
    String parameters,
    long position,
    UUID lease,
    int attempts) {}
