package dev.handover.extraction.rule;

import dev.handover.extraction.text.Document;
import dev.handover.extraction.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fixed phrases of many lists in one tree: each place of a text is looked up once, whatever the
 * number of phrases.
 *
 * <p>A phrase written with capitals is found only where the text has them too, so that {@code US}
 * is not {@code us} and {@code Turkey} not {@code turkey}.
 */
public final class Phrases {
  private final Node root = new Node();
  private final Set<String> labels = new HashSet<>();

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<Entry> entries = new ArrayList<>();
  }

  private record Entry(List<Token> words, String label, Object value, String origin) {}

  /** Adds a phrase; the same phrase may stand under several labels. */
  public void add(String phrase, String label, Object value, String origin) {
    List<Token> words = Document.tokensOf(phrase);
    if (words.isEmpty()) {
      throw new IllegalStateException(origin + ": an empty phrase");
    }
    Node node = root;
    for (Token word : words) {
      node = node.next.computeIfAbsent(word.key(), _ -> new Node());
    }
    Entry entry = new Entry(words, label, value, origin);
    for (Entry other : node.entries) {
      if (other.label().equals(label) && sameCase(other, entry)) {
        throw new IllegalStateException(
            origin + ": '" + phrase + "' stands already at " + other.origin());
      }
    }
    node.entries.add(entry);
    labels.add(label);
  }

  /** The labels under which phrases stand. */
  public Set<String> labels() {
    return Set.copyOf(labels);
  }

  private static boolean sameCase(Entry one, Entry other) {
    for (int i = 0; i < one.words().size(); i++) {
      if (!one.words().get(i).text().equals(other.words().get(i).text())) {
        return false;
      }
    }
    return true;
  }

  /** Adds to a lattice, at each place, the longest phrase of each label. */
  public void run(Lattice lattice) {
    find(lattice.tokens()).forEach(lattice::add);
  }

  /** At each place, the longest phrase of each label. */
  public List<Mention> find(List<Token> tokens) {
    List<Mention> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (root.next.containsKey(tokens.get(at).key())) {
        found.addAll(longestAt(tokens, at).values());
      }
    }
    return found;
  }

  private Map<String, Mention> longestAt(List<Token> tokens, int start) {
    Map<String, Mention> longest = new LinkedHashMap<>();
    Node node = root;
    for (int at = start; at < tokens.size(); at++) {
      Node next = node.next.get(tokens.get(at).key());
      if (next == null) {
        break;
      }
      node = next;
      for (Entry entry : node.entries) {
        if (hasItsCapitals(entry, tokens, start)) {
          longest.put(
              entry.label(),
              new Mention(entry.label(), start, at + 1, entry.value(), entry.origin(), List.of()));
        }
      }
    }
    return longest;
  }

  private static boolean hasItsCapitals(Entry entry, List<Token> tokens, int start) {
    for (int i = 0; i < entry.words().size(); i++) {
      Token wanted = entry.words().get(i);
      Token found = tokens.get(start + i);
      boolean allCapitals = wanted.text().length() > 1 && isUpper(wanted.text());
      if (allCapitals ? !isUpper(found.text()) : wanted.capitalised() && !found.capitalised()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUpper(String word) {
    return word.chars().noneMatch(Character::isLowerCase)
        && word.chars().anyMatch(Character::isUpperCase);
  }
}
