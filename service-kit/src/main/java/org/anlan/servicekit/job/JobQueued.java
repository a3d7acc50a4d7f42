package org.anlan.servicekit.job;

import java.util.UUID;

/** There is work; heard within this process when the transaction has committed. */
record JobQueued(UUID id) {}
