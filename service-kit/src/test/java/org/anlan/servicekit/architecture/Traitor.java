package org.anlan.servicekit.architecture;

import org.anlan.crooked.fed.Cow;

/** A class of the kit that knows a feature. */
record Traitor(Cow cow) {}
