package org.anlan.hazards.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file of a listing: every entry made about it, in the order it was made.
 *
 * @param ending why it came to nothing: refused, withdrawn
 */
public record ListingFile(
    @Nullable Reasoned proposal,
    @Nullable Approval approval,
    @Nullable Publication publication,
    List<Supervision> supervision,
    List<ListingExtension> extensions,
    List<Reasoned> applications,
    List<Verification> verifications,
    @Nullable Delisting delisting,
    @Nullable Publication delistingPublication,
    @Nullable Reasoned ending) {

  static ListingFile of(@Nullable Reasoned proposal) {
    return new ListingFile(
        proposal, null, null, List.of(), List.of(), List.of(), List.of(), null, null, null);
  }

  /** The extension that waits for its answer. */
  Optional<ListingExtension> asked() {
    return extensions.isEmpty() || extensions.getLast().granted() != null
        ? Optional.empty()
        : Optional.of(extensions.getLast());
  }

  ListingFile approved(Approval entry) {
    return begun(entry, publication);
  }

  ListingFile published(Publication entry) {
    return begun(approval, entry);
  }

  private ListingFile begun(@Nullable Approval approval, @Nullable Publication publication) {
    return new ListingFile(
        proposal,
        approval,
        publication,
        supervision,
        extensions,
        applications,
        verifications,
        delisting,
        delistingPublication,
        ending);
  }

  ListingFile supervised(Supervision entry) {
    return lived(and(supervision, entry), extensions, applications, verifications);
  }

  ListingFile extension(ListingExtension entry) {
    return lived(supervision, and(extensions, entry), applications, verifications);
  }

  ListingFile answered(ListingExtension entry) {
    var earlier = extensions.subList(0, extensions.size() - 1);
    return lived(supervision, and(earlier, entry), applications, verifications);
  }

  /** With the days of extensions that waited for the calendar. */
  ListingFile counted(WorkingTerm decision) {
    var counted = extensions.stream().map(entry -> entry.counted(decision)).toList();
    return lived(supervision, counted, applications, verifications);
  }

  ListingFile applied(Reasoned entry) {
    return lived(supervision, extensions, and(applications, entry), verifications);
  }

  ListingFile verified(Verification entry) {
    return lived(supervision, extensions, applications, and(verifications, entry));
  }

  private ListingFile lived(
      List<Supervision> supervision,
      List<ListingExtension> extensions,
      List<Reasoned> applications,
      List<Verification> verifications) {
    return new ListingFile(
        proposal,
        approval,
        publication,
        supervision,
        extensions,
        applications,
        verifications,
        delisting,
        delistingPublication,
        ending);
  }

  ListingFile delisted(Delisting entry) {
    return ended(entry, delistingPublication, ending);
  }

  ListingFile delistingPublished(Publication entry) {
    return ended(delisting, entry, ending);
  }

  ListingFile ended(Reasoned entry) {
    return ended(delisting, delistingPublication, entry);
  }

  private ListingFile ended(
      @Nullable Delisting delisting,
      @Nullable Publication delistingPublication,
      @Nullable Reasoned ending) {
    return new ListingFile(
        proposal,
        approval,
        publication,
        supervision,
        extensions,
        applications,
        verifications,
        delisting,
        delistingPublication,
        ending);
  }

  private static <T> List<T> and(List<T> entries, T entry) {
    var longer = new ArrayList<>(entries);
    longer.add(entry);
    return List.copyOf(longer);
  }
}
