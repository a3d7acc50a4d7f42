package org.anlan.registry.dossier.part;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.web.IfMatch;
import org.anlan.servicekit.web.MergePatch;
import org.jspecify.annotations.Nullable;

/**
 * Where parts of dossiers are recorded, read, changed and withdrawn, all kinds by the same rules.
 */
@ApplicationScoped
@Transactional
public class PartDesk {

  private final Units units;
  private final PartRepository parts;
  private final Deadlines deadlines;
  private final Registrar registrar;
  private final MergePatch patches;
  private final Outbox outbox;

  PartDesk(
      Units units,
      PartRepository parts,
      Deadlines deadlines,
      Registrar registrar,
      MergePatch patches,
      Outbox outbox) {
    this.units = units;
    this.parts = parts;
    this.deadlines = deadlines;
    this.registrar = registrar;
    this.patches = patches;
    this.outbox = outbox;
  }

  /** Puts something into the dossier of a unit. */
  public <D> PartView<D> record(PartSpec<D> spec, UUID enterpriseId, D details) {
    var unit = units.standing(enterpriseId);
    return record(spec, Home.of(unit), details, deadlines.of(unit));
  }

  /** The same for what belongs to no unit. */
  public <D> PartView<D> recordApart(PartSpec<D> spec, Home home, D details) {
    return record(spec, home, details, deadlines.ofOffice(home.countyCode()));
  }

  /** As it stands, if the caller may see it. */
  public <D> PartView<D> find(PartSpec<D> spec, UUID id) {
    return parts.view(spec, id);
  }

  /** Corrects or completes the details. */
  public <D> PartView<D> change(PartSpec<D> spec, UUID id, IfMatch expected, JsonNode patch) {
    return advance(spec, id, expected, before -> patches.apply(spec.type(), before, patch));
  }

  /** Moves the details on by a step of their own; a step that leads nowhere is not told. */
  public <D> PartView<D> advance(PartSpec<D> spec, UUID id, IfMatch expected, Function<D, D> step) {
    var part = parts.get(spec.kind(), id, expected);
    var before = spec.details(part.details());
    var after = step.apply(before);
    var changes = Differences.between(spec, before, after);
    if (!changes.isEmpty()) {
      var now = registrar.now();
      var content = spec.content(after, rules(part), registrar.today());
      outbox.append(part.change(content, changes, now));
      outbox.append(own(spec, part, before, after));
    }
    return parts.written(spec, part);
  }

  /** Time limits depend on the unit: what falls due when, now that it is another one. */
  public <D> void fallDueAnew(PartSpec<D> spec, UUID enterpriseId) {
    var rules = deadlines.of(units.get(enterpriseId));
    for (var part : parts.standing(spec.kind(), enterpriseId)) {
      var due = spec.dueBy(spec.details(part.details()), rules);
      part.fallDue(due, registrar.now()).ifPresent(outbox::append);
    }
  }

  /** Ends it before its time, with a reason. */
  public <D> PartView<D> withdraw(
      PartSpec<D> spec, UUID id, IfMatch expected, PartWithdrawal withdrawal) {
    var part = parts.get(spec.kind(), id, expected);
    outbox.append(part.withdraw(withdrawal, registrar.today(), registrar.now()));
    return parts.written(spec, part);
  }

  private <D> PartView<D> record(PartSpec<D> spec, Home home, D details, DueRules rules) {
    var content = spec.content(details, rules, registrar.today());
    var part = Part.record(content, home, registrar.entry(home.countyCode()));
    parts.add(part);
    outbox.append(part.recorded());
    outbox.append(own(spec, part, null, details));
    return parts.written(spec, part);
  }

  private <D> List<? extends DomainEvent> own(
      PartSpec<D> spec, Part part, @Nullable D before, D after) {
    return spec.facts().facts(part, before, after, registrar.now());
  }

  private DueRules rules(Part part) {
    return part.enterpriseId() == null || !part.kind().dependsOnItsUnit()
        ? deadlines.ofOffice(part.countyCode())
        : deadlines.of(units.get(part.enterpriseId()));
  }
}
