package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.extraction.text.Token;
import dev.handover.model.Party;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Armed groups that no table lists: a name of capitals with a word such as Front or Army in it,
 * which the article somewhere says to be one of rebels; one behind which the letters of a listed
 * group stand in brackets is that group. Adds mentions labelled {@code party} and {@code movement}
 * wherever the name stands, or the initials behind it in brackets.
 */
final class UnlistedGroups {
  /** A longer run of capitals is a headline. */
  private static final int TOKENS_MAX = 10;

  /** How far from a name the word stands that tells what it is. */
  private static final int REACH_MAX = 6;

  private final Lattice lattice;
  private final boolean[] known;

  /** The groups by the words of their names, and by their initials. */
  private final Map<String, Party> groups = new HashMap<>();

  private UnlistedGroups(Lattice lattice) {
    this.lattice = lattice;
    this.known = new boolean[lattice.tokens().size()];
    for (String label : List.of("party", "nation", "nationals", "body", "official", "ministry")) {
      lattice
          .labelled(label)
          .forEach(mention -> Arrays.fill(known, mention.start(), mention.end(), true));
    }
  }

  static void run(Lattice lattice) {
    if (lattice.labelled("band").isEmpty()) {
      return;
    }
    UnlistedGroups unlisted = new UnlistedGroups(lattice);
    lattice.document().sentences().forEach(unlisted::learn);
    if (!unlisted.groups.isEmpty()) {
      lattice.document().sentences().forEach(unlisted::mark);
    }
  }

  private void learn(Sentence sentence) {
    for (int at = sentence.start(); at < sentence.end(); ) {
      int end = end(at, sentence);
      if (end - at > 1 && end - at <= TOKENS_MAX && isHost(at, end) && isOfRebels(at, end)) {
        keep(at, end, sentence);
      }
      at = Math.max(end, at + 1);
    }
  }

  private void keep(int start, int end, Sentence sentence) {
    boolean lettered =
        end + 2 < sentence.end()
            && lattice.tokens().get(end).key().equals("(")
            && lattice.tokens().get(end + 2).key().equals(")");
    Optional<Mention> listed = lettered ? lattice.at("party", end + 1) : Optional.empty();
    if (listed.isEmpty() && IntStream.range(start, end).anyMatch(at -> known[at])) {
      return;
    }
    Party party =
        listed
            .map(known -> known.value(Party.class))
            .orElseGet(() -> new Party(code(text(start, end))));
    groups.put(text(start, end), party);
    if (lettered && isInitials(end + 1)) {
      groups.put(lattice.tokens().get(end + 1).text(), party);
    }
  }

  private static String code(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
    StringBuilder code = new StringBuilder();
    for (int at = 0; at < plain.length(); at++) {
      char letter = plain.charAt(at);
      boolean kept = (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
      boolean apart = Character.isWhitespace(letter) || letter == '-';
      if (kept) {
        code.append(letter);
      } else if (apart && !code.isEmpty() && code.charAt(code.length() - 1) != ' ') {
        code.append(' ');
      }
    }
    return code.toString().strip();
  }

  private boolean isInitials(int at) {
    return !known[at] && lattice.tokens().get(at).isShouted();
  }

  private int end(int start, Sentence sentence) {
    int end = start;
    int at = start;
    while (at < sentence.end() && at - end < 2) {
      if (isCapital(at)) {
        end = at + 1;
      } else if (at == start || !isJoint(at)) {
        break;
      }
      at++;
    }
    return end;
  }

  private boolean isJoint(int at) {
    return switch (lattice.tokens().get(at).key()) {
      case "of", "for", "the", "'s" -> true;
      case "-" -> lattice.tokens().get(at).glued();
      default -> false;
    };
  }

  private boolean isCapital(int at) {
    Token token = lattice.tokens().get(at);
    return token.isWord()
        && token.capitalised()
        && (!known[at] || lattice.has("host", at))
        && !(lattice.startsSentence(at) && isCommon(at));
  }

  private boolean isCommon(int at) {
    return lattice.has("opener", at) || lattice.has("function", at);
  }

  /** Whether a name begins or ends with a word for a host, and says more than where it stands. */
  private boolean isHost(int start, int end) {
    boolean host = lattice.has("host", start) || lattice.has("host", end - 1);
    for (int at = start; at < end && host; at++) {
      if (isCapital(at) && !lattice.has("host", at) && !lattice.has("hostside", at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfRebels(int start, int end) {
    int from = Math.max(0, start - REACH_MAX);
    return lattice.within("band", from, end + REACH_MAX).stream()
        .anyMatch(band -> !isCapitalised(band));
  }

  private boolean isCapitalised(Mention band) {
    return lattice.tokens().get(band.start()).capitalised()
        && !lattice.startsSentence(band.start());
  }

  private void mark(Sentence sentence) {
    for (int at = sentence.start(); at < sentence.end(); ) {
      int end = Math.max(end(at, sentence), at + 1);
      Party party = groups.get(text(at, end));
      if (party != null && !known[at]) {
        Source voice = new Source(text(at, end), Optional.of(party), Source.Kind.BODY);
        lattice.add(new Mention("party", at, end, party, "capitals", List.of()));
        lattice.add(new Mention("movement", at, end, voice, "capitals", List.of()));
      }
      at = end;
    }
  }

  private String text(int start, int end) {
    List<Token> tokens = lattice.tokens();
    return lattice
        .document()
        .text()
        .substring(tokens.get(start).start(), tokens.get(end - 1).end());
  }
}
