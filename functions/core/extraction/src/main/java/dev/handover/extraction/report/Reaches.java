package dev.handover.extraction.report;

import dev.handover.extraction.pattern.Cite;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which words of a sentence each of its citations covers. "X said that ..." covers what follows,
 * "..., X said" what stands before, "..., X said, ..." both, each as far as the next citation's
 * clause.
 */
final class Reaches {
  private static final Set<String> ENDS = Set.of(".", ",", ";", "\"", ")", "\u2013", "!", "?", "'");

  /** So many words name whoever is told: "told the Basin News Agency". */
  private static final int HEARER_MAX = 6;

  private enum Side {
    AHEAD,
    BEHIND,
    BOTH
  }

  private final Lattice lattice;
  private final Sentence sentence;
  private final List<Spoken> spoken;
  private final BitSet datelines;

  Reaches(Lattice lattice, Sentence sentence, List<Spoken> spoken, BitSet datelines) {
    this.lattice = lattice;
    this.sentence = sentence;
    this.spoken = spoken;
    this.datelines = datelines;
  }

  List<Utterance> utterances() {
    List<Utterance> utterances = new ArrayList<>();
    int cursor = sentence.start();
    for (int i = 0; i < spoken.size(); i++) {
      Spoken one = spoken.get(i);
      Side side = side(one);
      int start = side == Side.AHEAD ? clauseStart(cursor, one) : cursor;
      int end = side == Side.BEHIND ? behind(one.end()) : limit(i);
      utterances.add(utterance(one, start, Math.max(end, one.end())));
      if (!isEmbedded(one)) {
        cursor = Math.max(cursor, Math.max(end, one.end()));
      }
    }
    return utterances;
  }

  /** "Bodies that Moscow says are theirs arrived, the ministry told": the ministry says it all. */
  private boolean isEmbedded(Spoken one) {
    return one.start() > sentence.start()
        && lattice.has("relativepronoun", one.start() - 1)
        && !isMark(one.start() - 2);
  }

  private Utterance utterance(Spoken one, int start, int end) {
    boolean states = one.manner() != Cite.Manner.PRAISES;
    return new Utterance(
        one.speakers(),
        Math.min(start, one.start()),
        end,
        states,
        lattice.document().quote(one.start(), one.end()));
  }

  private Side side(Spoken one) {
    return switch (one.manner()) {
      case LABELS, GOES_ON -> Side.AHEAD;
      case SIGNS, LOOKS_BACK -> Side.BEHIND;
      case SAYS, PRAISES -> sideOfClause(one);
    };
  }

  private Side sideOfClause(Spoken one) {
    int next = behind(hearer(one.end()));
    boolean closed = next >= sentence.end() || ENDS.contains(key(next));
    if (opens(one)) {
      return Side.AHEAD;
    }
    if (ENDS.contains(key(one.start()))) {
      return Side.BEHIND;
    }
    if (!closed) {
      return Side.AHEAD;
    }
    boolean aside = isMark(one.start() - 1) && next + 1 < sentence.end() && key(next).equals(",");
    return aside && lattice.at("conjunction", next + 1).isEmpty() ? Side.BOTH : Side.BEHIND;
  }

  /** Behind whoever is told: ", the ministry told Vestnik." */
  private int hearer(int from) {
    if (!lattice.has("addressed", from - 1)) {
      return from;
    }
    for (int at = from; at < Math.min(from + HEARER_MAX, sentence.end()); at++) {
      if (ENDS.contains(key(at))) {
        return at;
      }
    }
    return from;
  }

  /** Whether nothing but a dateline, marks, dates and the like stands before. */
  private boolean opens(Spoken one) {
    int at = datelines.nextClearBit(sentence.start());
    while (at < one.start()) {
      int skipped = skip(at);
      if (skipped == at && lattice.tokens().get(at).isWord()) {
        return false;
      }
      at = Math.max(skipped, at + 1);
    }
    return true;
  }

  private boolean isMark(int at) {
    return at >= sentence.start() && ENDS.contains(key(at));
  }

  private String key(int token) {
    return lattice.tokens().get(token).key();
  }

  /** What follows behind dates, places and media. */
  private int behind(int from) {
    int at = from;
    int skipped = skip(at);
    while (skipped > at && skipped <= sentence.end()) {
      at = skipped;
      skipped = skip(at);
    }
    return at;
  }

  private int skip(int at) {
    return Stream.of("channel", "date", "location", "adverb", "apposition")
        .flatMap(label -> lattice.at(label, at).stream())
        .mapToInt(Mention::end)
        .max()
        .orElse(at);
  }

  private int clauseStart(int cursor, Spoken one) {
    return opens(one) ? sentence.start() : boundary(cursor, one.start());
  }

  /** How far a citation can reach ahead. */
  private int limit(int index) {
    if (index + 1 == spoken.size()) {
      return sentence.end();
    }
    Spoken one = spoken.get(index);
    Spoken next = spoken.get(index + 1);
    return boundary(one.end(), next.start());
  }

  /** The mark or conjunction that parts two clauses; the strongest, of equals the last. */
  private int boundary(int from, int to) {
    int best = -1;
    int strength = 0;
    for (int at = from; at < to; at++) {
      int here = strength(at);
      if (here > 0 && here >= strength) {
        best = at;
        strength = here;
      }
    }
    return best < 0 ? to : best;
  }

  private int strength(int at) {
    if (key(at).equals(";")) {
      return 3;
    }
    if (lattice.at("conjunction", at).isPresent()) {
      return 2;
    }
    return key(at).equals(",") || key(at).equals("\u2013") ? 1 : 0;
  }
}
