package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.extraction.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Persons and bodies that stand in no table, told by their capitals. Adds mentions labelled {@code
 * organ} (a run of capitals with a noun for an office in it), {@code named} (one behind a noun for
 * an outlet or a group) and {@code name} (another run of two words or more), each with a {@link
 * Source}.
 */
final class Unlisted {
  /** A longer run of capitals is a headline. */
  static final int TOKENS_MAX = 14;

  /** "Andreas, 34, a grocer": the press tells the age of people who speak for nobody. */
  private static final int AGE_MAX = 110;

  /** What has a capital behind a post and is no surname: "Minister of", "General Staff". */
  private static final List<String> NO_SURNAME =
      List.of(
          "institution",
          "bureau",
          "place",
          "month",
          "weekday",
          "function",
          "opener",
          "say",
          "movement",
          "organisation",
          "country");

  private final Lattice lattice;
  private final Set<String> lowerCase = new HashSet<>();
  private final boolean[] known;
  private final boolean[] titled;

  private Unlisted(Lattice lattice) {
    this.lattice = lattice;
    for (Token token : lattice.tokens()) {
      if (token.isWord() && !token.capitalised()) {
        lowerCase.add(token.key());
      }
    }
    this.known = covered("party", "nation", "nationals", "body", "official", "ministry", "date");
    lattice.labelled("place").stream()
        .filter(place -> place.length() > 1)
        .forEach(place -> Arrays.fill(known, place.start(), place.end(), true));
    this.titled = covered("post", "postrank", "honorific", "organ");
  }

  static void run(Lattice lattice) {
    Unlisted bodies = new Unlisted(lattice);
    lattice.document().sentences().forEach(bodies::findBodies);
    Unlisted persons = new Unlisted(lattice);
    lattice.document().sentences().forEach(persons::findPersons);
  }

  private boolean[] covered(String... labels) {
    boolean[] covered = new boolean[lattice.tokens().size()];
    for (String label : labels) {
      lattice
          .labelled(label)
          .forEach(mention -> Arrays.fill(covered, mention.start(), mention.end(), true));
    }
    return covered;
  }

  private void findBodies(Sentence sentence) {
    int at = sentence.start();
    while (at < sentence.end()) {
      int end = opensName(at, sentence) ? endOfBody(at, sentence) : at;
      boolean body = end - at > 1 && end - at <= TOKENS_MAX && !shouts(at, end);
      if (body && namesOffice(at, end)) {
        add("organ", at, end, Source.Kind.BODY);
      }
      at = Math.max(end, at + 1);
    }
  }

  private boolean namesOffice(int start, int end) {
    // "Staff Sergeant Lena Okoro" is nobody's staff.
    for (int at = lattice.at("title", start).map(Mention::end).orElse(start); at < end; at++) {
      if (isCapital(at) && lattice.at("institution", at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Capitals, and small words between them: "Committee on Prisoners of War and Missing Persons".
   */
  private int endOfBody(int start, Sentence sentence) {
    int end = start + 1;
    int at = end;
    boolean office = lattice.at("institution", start).isPresent();
    while (at < sentence.end() && at - end < 2) {
      if (isCapital(at) && !known[at]) {
        office |= lattice.at("institution", at).isPresent();
        end = at + 1;
      } else if (!isJoint(at, office)) {
        break;
      }
      at++;
    }
    return end;
  }

  private boolean isJoint(int at, boolean office) {
    String key = lattice.tokens().get(at).key();
    return switch (key) {
      case "-" -> lattice.tokens().get(at).glued();
      case "and", "," -> office && at > 1 && isJoined(at);
      default -> lattice.has("officejoint", at) ? office : lattice.at("particle", at).isPresent();
    };
  }

  /** "On Prisoners of War, Hostages and Missing Persons": what a body is for, told as a list. */
  private boolean isJoined(int at) {
    for (int back = at - 1; back > Math.max(0, at - TOKENS_MAX); back--) {
      String key = lattice.tokens().get(back).key();
      if (key.equals("on") || key.equals("for")) {
        return true;
      }
      if (!isCapital(back) && !key.equals("of") && !key.equals(",")) {
        return false;
      }
    }
    return false;
  }

  private void findPersons(Sentence sentence) {
    int at = sentence.start();
    while (at < sentence.end()) {
      int end = opensName(at, sentence) && !titled[at] ? endOfPerson(at, sentence) : at;
      boolean whole = words(at, end) > 1 || (end > at && isTitled(at - 1) && isSurname(at, end));
      boolean name = whole && end - at <= TOKENS_MAX;
      if (end > at && end - at <= TOKENS_MAX && isOfClub(at)) {
        add("named", at, end, Source.Kind.BODY);
      } else if (name && !shouts(at, end) && !tellsAge(end)) {
        add("name", at, end, Source.Kind.PERSON);
      }
      at = Math.max(end, at + 1);
    }
  }

  /** "The newspaper Vestnik": what is named behind what it is. */
  private boolean isOfClub(int at) {
    return at > 0
        && !isCapital(at - 1)
        && lattice.within("club", Math.max(0, at - 2), at).stream()
            .anyMatch(club -> club.end() == at);
  }

  private int endOfPerson(int start, Sentence sentence) {
    int end = start + 1;
    int at = end;
    while (at < sentence.end() && at - end < 3) {
      if (isCapital(at) && !known[at] && !titled[at]) {
        end = at + 1;
      } else if (!isJoint(at, false) && !lattice.tokens().get(at).glued()) {
        break;
      } else if (".,;:!?\"')(".contains(lattice.tokens().get(at).key())) {
        break;
      }
      at++;
    }
    return end;
  }

  private int words(int start, int end) {
    int words = 0;
    for (int at = start; at < end; at++) {
      words += isCapital(at) && !follows(at) ? 1 : 0;
    }
    return words;
  }

  /** A headline or a speaker's label in capitals. */
  private boolean shouts(int start, int end) {
    return lattice.tokens().subList(start, end).stream()
        .noneMatch(token -> token.text().chars().anyMatch(Character::isLowerCase));
  }

  /** Whether a hyphen ties a word to the one before; "al-Noor" is a word of its own. */
  private boolean follows(int at) {
    return at > 0
        && lattice.tokens().get(at).glued()
        && (at < 2 || lattice.at("particle", at - 2).isEmpty());
  }

  /** Whether the word before a surname names a post or is an honorific: "President Okoro". */
  private boolean isTitled(int before) {
    return before >= 0 && titled[before] && lattice.tokens().get(before).isWord();
  }

  private boolean isSurname(int start, int end) {
    return end - start == 1
        && lattice.tokens().get(start).text().length() > 2
        && NO_SURNAME.stream().noneMatch(label -> lattice.at(label, start).isPresent());
  }

  private boolean tellsAge(int end) {
    List<Token> tokens = lattice.tokens();
    return end + 1 < tokens.size()
        && tokens.get(end).key().equals(",")
        && lattice
            .at("number", end + 1)
            .filter(number -> number.value(Integer.class) <= AGE_MAX)
            .isPresent();
  }

  private boolean opensName(int at, Sentence sentence) {
    return isCapital(at) && !known[at] && !isCommonOpener(at, sentence);
  }

  private boolean isCommonOpener(int at, Sentence sentence) {
    boolean opens = at == sentence.start() || !lattice.tokens().get(at - 1).isWord();
    return opens
        && (lowerCase.contains(lattice.tokens().get(at).key())
            || lattice.at("opener", at).isPresent()
            || lattice.at("function", at).isPresent());
  }

  private boolean isCapital(int at) {
    Token token = lattice.tokens().get(at);
    return token.isWord() && token.capitalised();
  }

  private void add(String label, int start, int end, Source.Kind kind) {
    String name = text(start, end);
    Source source = new Source(name, Optional.empty(), kind);
    lattice.add(new Mention(label, start, end, source, "capitals", List.of()));
  }

  private String text(int start, int end) {
    List<String> parts = new ArrayList<>();
    for (int at = start; at < end; at++) {
      Token token = lattice.tokens().get(at);
      if (token.glued() && !parts.isEmpty()) {
        parts.add(parts.removeLast() + token.text());
      } else {
        parts.add(token.text());
      }
    }
    return String.join(" ", parts);
  }
}
