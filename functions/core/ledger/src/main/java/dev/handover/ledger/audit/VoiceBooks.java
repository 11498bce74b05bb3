package dev.handover.ledger.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A voice's entry beside its articles and postings.
 *
 * @param entry empty where the table has none
 * @param postings ids of the exchanges under which it has a posting
 * @param articles how many articles print it
 */
public record VoiceBooks(String id, Optional<Entry> entry, SortedSet<String> postings, int articles)
    implements Books {
  /** The number of articles, where that differs. */
  public static final String REFS = "refs";

  public VoiceBooks {
    postings = new TreeSet<>(postings);
  }

  /**
   * What the table says of the voice.
   *
   * @param refs how many articles print it
   */
  public record Entry(int refs, List<String> exchanges) {
    public Entry {
      exchanges = List.copyOf(exchanges);
    }
  }

  /** Whether no article prints it, so that nothing of it ought to be there. */
  public boolean orphaned() {
    return articles == 0 && (entry.isPresent() || !postings.isEmpty());
  }

  @Override
  public List<Difference> differences() {
    List<Difference> differences = new ArrayList<>();
    int refs = entry.map(Entry::refs).orElse(0);
    if (refs != articles) {
      differences.add(difference(REFS, Integer.toString(refs), Integer.toString(articles)));
    }
    SortedSet<String> listed = new TreeSet<>(entry.map(Entry::exchanges).orElse(List.of()));
    if (orphaned()) {
      differences.add(difference("postings", text(postings), "none, as no article prints it"));
    } else if (!listed.equals(postings)) {
      differences.add(difference("list of exchanges", text(listed), text(postings)));
    }
    return differences;
  }

  private static String text(Collection<String> exchanges) {
    return exchanges.isEmpty() ? "empty" : String.join(" ", exchanges);
  }

  private Difference difference(String what, String stored, String fresh) {
    return new Difference(new Subject(Subject.Kind.VOICE, id), what, stored, fresh);
  }
}
