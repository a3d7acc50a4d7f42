package org.anlan.hazards.clue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import org.anlan.hazards.procedure.Desk;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.hazards.vault.Codes;
import org.anlan.hazards.vault.Identity;
import org.anlan.hazards.vault.Vault;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.numbering.Numbers;
import org.anlan.servicekit.profile.CountySettings;
import org.jspecify.annotations.Nullable;

/**
 * Puts a clue on record, whichever way it came: over the counter, from the public, from a device.
 * What it says goes into the clue, who said it into the vault.
 */
@ApplicationScoped
public class ClueIntake {

  private final ClueRepository clues;
  private final Vault vault;
  private final Codes codes;
  private final Numbers numbers;
  private final Outbox outbox;
  private final Desk desk;
  private final CountySettings<HazardProfile> profiles;

  ClueIntake(
      ClueRepository clues,
      Vault vault,
      Codes codes,
      Numbers numbers,
      Outbox outbox,
      Desk desk,
      CountySettings<HazardProfile> profiles) {
    this.clues = clues;
    this.vault = vault;
    this.codes = codes;
    this.numbers = numbers;
    this.outbox = outbox;
    this.desk = desk;
    this.profiles = profiles;
  }

  /** Takes it in, within the use case of whoever received it. */
  @Transactional(TxType.MANDATORY)
  public Taken take(Told told) {
    var by = desk.signature();
    var id = Ids.next();
    var county = told.scope().countyCode();
    var clue =
        Clue.submit(
            new NewClue(
                id,
                numbers.next("XS", county, by.on().getYear()),
                told.source(),
                told.description(),
                told.observedAt() == null ? by.at() : told.observedAt(),
                told.place(),
                told.scope(),
                told.reported()
                    ? Teller.reporting(codes.receipt(), told.clientId())
                    : Teller.unnamed(told.clientId()),
                by),
            profiles.of(county).clues());
    var fact = clue.submitted();
    clues.add(clue);
    if (told.reporter() != null) {
      vault.put(id, told.reporter());
    }
    outbox.append(fact);
    return new Taken(id, clue.number(), clue.teller().receipt());
  }

  /**
   * What somebody says.
   *
   * @param reported whether somebody waits for an answer, named or not
   * @param reporter who that is, where they gave a name
   * @param clientId what the telephone calls it
   */
  public record Told(
      ClueSource source,
      String description,
      @Nullable Instant observedAt,
      CluePlace place,
      ClueScope scope,
      boolean reported,
      @Nullable Identity reporter,
      @Nullable UUID clientId) {}

  /** The clue on record, and the receipt of whoever waits for an answer. */
  public record Taken(UUID id, String number, @Nullable String receipt) {}
}
