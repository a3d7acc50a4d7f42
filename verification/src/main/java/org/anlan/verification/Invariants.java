package org.anlan.verification;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.anlan.verification.database.ShippedMigrations;
import org.anlan.verification.database.Sources;
import org.anlan.verification.database.SqlInvariant;
import org.anlan.verification.file.AttachedFiles;
import org.anlan.verification.invariant.Invariant;
import org.anlan.verification.management.AuditTrails;
import org.anlan.verification.management.ReadyServices;
import org.anlan.verification.realm.LogIn;
import org.anlan.verification.setting.Settings;
import org.anlan.verification.topic.Topics;

/** All that must hold, in the order of the report. */
final class Invariants {

  private Invariants() {}

  static List<Invariant> all(Settings settings, Sources sources, Clock clock) {
    var all = new ArrayList<Invariant>();
    all.add(new ReadyServices(settings));
    all.add(new ShippedMigrations(sources));
    all.addAll(SqlInvariant.all(sources));
    all.add(new AuditTrails(settings));
    all.addAll(Topics.invariants(settings, sources, clock));
    all.add(new AttachedFiles(settings, sources));
    all.add(new LogIn(settings));
    return all;
  }
}
