package org.anlan.registry.dossier.part;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.anlan.registry.enterprise.place.Location;
import org.anlan.registry.enterprise.place.Position;
import org.anlan.servicekit.idempotency.Fingerprinted;
import org.jspecify.annotations.Nullable;

/**
 * What is particular to one kind of part: how its details are called, known again, how long they
 * hold, when they fall due and what is told of them beside the usual.
 *
 * @param <D> the record of its details, as requests and answers have it
 */
public final class PartSpec<D> implements Fingerprinted {

  private final PartKind kind;
  private final Class<D> type;
  private final Function<D, String> title;
  private Function<D, @Nullable String> identity = details -> null;
  private Function<D, @Nullable LocalDate> from = details -> null;
  private Function<D, @Nullable LocalDate> until = details -> null;
  private BiFunction<D, DueRules, @Nullable Due> due = (details, rules) -> null;
  private Function<D, @Nullable Location> location = details -> null;
  private BiConsumer<D, LocalDate> check = (details, today) -> {};
  private Teller<D> facts = (part, before, after, at) -> List.of();
  private Set<String> personal = Set.of();

  private PartSpec(PartKind kind, Class<D> type, Function<D, String> title) {
    this.kind = kind;
    this.type = type;
    this.title = title;
  }

  /** A kind with details of this type; the title never names a person. */
  public static <D> PartSpec<D> of(PartKind kind, Class<D> type, Function<D, String> title) {
    return new PartSpec<>(kind, type, title);
  }

  /** By what the part is known again within its unit, such as the number of a certificate. */
  public PartSpec<D> knownBy(Function<D, @Nullable String> identity) {
    this.identity = identity;
    return this;
  }

  /** The first and the last day on which it holds; an end falls due for renewal. */
  public PartSpec<D> valid(
      Function<D, @Nullable LocalDate> from, Function<D, @Nullable LocalDate> until) {
    this.from = from;
    this.until = until;
    return due((details, rules) -> Due.by(until.apply(details), DueFor.RENEWAL));
  }

  /** The day it is of. */
  public PartSpec<D> since(Function<D, @Nullable LocalDate> from) {
    this.from = from;
    return this;
  }

  /** When it falls due, and what for. */
  public PartSpec<D> due(BiFunction<D, DueRules, @Nullable Due> due) {
    this.due = due;
    return this;
  }

  /** Where it is. */
  public PartSpec<D> at(Function<D, @Nullable Location> location) {
    this.location = location;
    return this;
  }

  /** What its members may not contradict each other in, nor the day of today. */
  public PartSpec<D> checked(BiConsumer<D, LocalDate> check) {
    this.check = check;
    return this;
  }

  /** What is told besides that it was recorded or changed. */
  public PartSpec<D> telling(Teller<D> facts) {
    this.facts = facts;
    return this;
  }

  /** Members whose values are somebody's and never told. */
  public PartSpec<D> personal(String... members) {
    this.personal = Set.of(members);
    return this;
  }

  /** Its kind. */
  public PartKind kind() {
    return kind;
  }

  /** The record of its details. */
  public Class<D> type() {
    return type;
  }

  /** What the columns of a part become by these details; refuses what contradicts itself. */
  public Content content(D details, DueRules rules, LocalDate today) {
    check.accept(details, today);
    return new Content(
        kind,
        title.apply(details),
        identity.apply(details),
        from.apply(details),
        until.apply(details),
        due.apply(details, rules),
        Position.of(location.apply(details)),
        StoredDetails.write(details));
  }

  /** When a part with these details falls due by the rules of today. */
  @Nullable Due dueBy(D details, DueRules rules) {
    return due.apply(details, rules);
  }

  Teller<D> facts() {
    return facts;
  }

  boolean isPersonal(String member) {
    return personal.contains(member);
  }

  /** The details of a row or an entity. */
  public D details(String stored) {
    return Objects.requireNonNull(StoredDetails.read(stored, type));
  }

  @Override
  public byte[] fingerprint() {
    return kind.name().getBytes(StandardCharsets.UTF_8);
  }
}
