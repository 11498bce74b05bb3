package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Token;
import dev.handover.model.People;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands around a phrase and tells whether it can be people, and its number a count. */
final class CountContext {
  private static final int CLOCK_MAX = 24;

  /** "The number of Danes who came home at six": so many words at most. */
  private static final int PUT_AT_MAX = 8;

  private static final Set<String> DASHES = Set.of("\u2014", "--");

  private static final List<String> TAKEN =
      List.of("group", "partof", "fornumber", "samecount", "person", "date", "location");

  private final Lattice lattice;
  private final Ages ages;

  /** Found out at the first bare number, when all groups are known. */
  private Optional<Boolean> ofBodiesOnly = Optional.empty();

  private final DualCitizens dualCitizens;

  CountContext(Lattice lattice) {
    this.lattice = lattice;
    this.ages = new Ages(lattice);
    this.dualCitizens = new DualCitizens(lattice);
  }

  /** The same people, with their home where they are citizens of two states. */
  PeopleGroup withHome(PeopleGroup people, Match match) {
    return dualCitizens.withHome(people, match);
  }

  /** Counted or uncounted people, whose number and noun agree. */
  boolean isGroup(Match match) {
    Optional<Mention> number = match.first("number");
    boolean agree =
        number.isEmpty()
            || match.all("people.one").stream().noneMatch(one -> one.end() == match.end())
            || match.rule().meaning().equals("DEAD")
            || number.get().value().equals(1);
    boolean plural =
        number.isEmpty()
            || !number.get().value().equals(1)
            || match.all("people.many").isEmpty()
            || match.all("party").size() + match.all("owner").size() > 0;
    return agree
        && plural
        && !isCovered("partof", match.start(), match.end())
        && token(match.start() - 1).filter(t -> t.key().equals("every")).isEmpty()
        && !owns(match.end())
        && !isOfDoer(match)
        && number.map(this::counts).orElse(true);
  }

  /** "The ELN freed police": who did it, and the verb. */
  private boolean isOfDoer(Match match) {
    return match
        .first("nation")
        .filter(nation -> match.first("number").isEmpty() && word("movement", nation.start()))
        .filter(nation -> word("verb.past", nation.end()))
        .isPresent();
  }

  /** "One of the 175 who came back", "five of the 175 whom Chad freed": the 175 came back. */
  boolean isOneOfThoseWho(Match match) {
    boolean one = match.first("number").filter(number -> number.value().equals(1)).isPresent();
    boolean whole = !match.all("whole").isEmpty();
    boolean many = match.all("number").size() + match.all("whole").size() > 1;
    return (one
            && many
            && (word("verb.part", match.end())
                || word("party", match.end())
                || (whole && !isEnd(match.end()))
                || word("allwho", match.end())))
        || (whole && word("allwho", match.end()));
  }

  /** Whether nothing but a bullet stands before it in its paragraph. */
  boolean opensLine(Match match) {
    return lattice.startsParagraph(match.start())
        || (lattice.startsParagraph(Math.max(0, match.start() - 1))
            && token(match.start() - 1).filter(t -> !t.isWord() && !t.isNumber()).isPresent());
  }

  /** A person, unless the noun only stands before another: "a prisoner swap". */
  boolean isOne(Match match) {
    return !owns(match.end()) && !joinsNoun(match.end()) && !joinsHyphen(match.end());
  }

  /** Whether a hyphen ties its first word to the one before. */
  boolean goesOnWithHyphen(Match match) {
    return token(match.start() - 1).filter(t -> t.key().equals("-") && t.glued()).isPresent()
        && word("nation", match.start());
  }

  /** A name that does not own what follows and is no part of a longer one. */
  boolean endsName(Match match) {
    return !owns(match.end());
  }

  /** A number behind which no noun follows, that is no age, hour, year, score or label. */
  boolean isBare(Match match) {
    Mention number = match.first("number").orElseThrow();
    int value = number.value(Integer.class);
    return value > 1
        && counts(number)
        && !isLongYear(number)
        && !isName(number)
        && !isTaken(match)
        && !isListMark(match)
        && !isLabel(match, number)
        && !isClock(match.start(), value)
        && !ages.isAge(match, value)
        && isEnd(match.end());
  }

  /** "(4) The year opened": the number of a paragraph. */
  private boolean isListMark(Match match) {
    return lattice.startsSentence(Math.max(0, match.start() - 1))
        && token(match.start() - 1).filter(t -> t.key().equals("(")).isPresent()
        && token(match.end()).filter(t -> t.key().equals(")")).isPresent();
  }

  /** "As many", behind which no noun follows, nor "as 50". */
  boolean endsPhrase(Match match) {
    return isEnd(match.end()) && !isCompared(match);
  }

  /** "Twice as many bodies as in all the war": of something else. */
  boolean isCompared(Match match) {
    return token(match.end()).filter(next -> next.key().equals("as")).isPresent();
  }

  /** The kind of the people in whose stead a bare count stands. */
  Optional<People> kindBefore(Match match) {
    return new KindBefore(lattice, tellsOfBodiesOnly()).of(match);
  }

  /** Whether all whom the text counts by a noun are dead. */
  private boolean tellsOfBodiesOnly() {
    if (ofBodiesOnly.isEmpty()) {
      ofBodiesOnly =
          Optional.of(
              lattice.labelled("group").stream()
                  .map(group -> group.value(PeopleGroup.class))
                  .filter(group -> group.count().isPresent())
                  .allMatch(group -> group.people() == People.REMAINS));
    }
    return ofBodiesOnly.get();
  }

  /** A number that is no year, no part of a date, a score, a time or a sum of money. */
  private boolean counts(Mention number) {
    return !isYear(number)
        && !isCovered("date", number.start(), number.end())
        && !isJoined(number)
        && !word("currency", number.start() - 1);
  }

  private boolean isYear(Mention number) {
    return isLongYear(number) && word("function", number.start() - 1);
  }

  private boolean isLongYear(Mention number) {
    return number.length() == 1
        && word("year", number.start())
        && token(number.start()).filter(t -> t.key().indexOf(',') < 0).isPresent();
  }

  /** A mark without a space parts it from another number: 3-2, 20:45, 1/2. */
  private boolean isJoined(Mention number) {
    boolean before =
        isMark(number.start() - 1)
            && token(number.start() - 2).filter(t -> t.isNumber() || t.isWord()).isPresent()
            && token(number.start()).filter(Token::glued).isPresent()
            && token(number.start() - 1).filter(Token::glued).isPresent()
            && !isDashBehindWord(number.start() - 1);
    boolean after =
        isMark(number.end())
            && token(number.end()).filter(Token::glued).isPresent()
            && token(number.end() + 1).filter(t -> t.glued() && t.isNumber()).isPresent();
    return before || after;
  }

  /** "150 captives—75 from each side": a dash without spaces. */
  private boolean isDashBehindWord(int at) {
    return token(at).filter(t -> DASHES.contains(t.text())).isPresent()
        && token(at - 1).filter(Token::isWord).isPresent();
  }

  private boolean isMark(int at) {
    return token(at).filter(t -> !t.isWord() && !t.isNumber()).isPresent();
  }

  /** "The Danish Five" are called so. */
  private boolean isName(Mention number) {
    return token(number.start()).filter(t -> t.isWord() && t.capitalised()).isPresent()
        && word("nation", number.start() - 1);
  }

  private boolean isTaken(Match match) {
    return TAKEN.stream().anyMatch(label -> isCovered(label, match.start(), match.end()));
  }

  /** "Article 47", "chapter 3", "Unit 5", "1." at the beginning of a line. */
  private boolean isLabel(Match match, Mention number) {
    if (match.start() < number.start()) {
      return false;
    }
    int before = number.start() - 1;
    boolean afterName =
        token(number.start()).filter(Token::isNumber).isPresent()
            && token(before).filter(Token::capitalised).isPresent()
            && !lattice.startsSentence(before)
            && !word("party", before)
            && !word("nationals", before)
            && !isCovered("date", before, number.start());
    boolean afterNumber =
        token(before).filter(Token::isNumber).isPresent()
            && !isCovered("date", before, number.start());
    boolean outOf =
        token(before).filter(t -> t.key().equals("of")).isPresent()
            && token(before - 1).filter(t -> t.key().equals("out")).isPresent();
    return outOf || word("beforebare", before) || afterName || afterNumber || isItem(number);
  }

  private boolean isItem(Mention number) {
    return lattice.startsSentence(number.start())
        && token(number.start()).filter(Token::isNumber).isPresent()
        && token(number.end()).filter(t -> t.key().equals(".") || t.key().equals(")")).isPresent()
        && number.value(Integer.class) <= CLOCK_MAX;
  }

  private boolean isClock(int start, int value) {
    return value <= CLOCK_MAX && word("clockbefore", start - 1) && !isPutAt(start);
  }

  /** "Put the number of the freed at six". */
  private boolean isPutAt(int start) {
    return token(start - 1).filter(t -> t.key().equals("at")).isPresent()
        && IntStream.range(start - PUT_AT_MAX, start - 1).anyMatch(at -> word("quantity", at));
  }

  private boolean isEnd(int at) {
    Optional<Token> next = token(at);
    if (next.isEmpty() || lattice.startsSentence(at)) {
      return true;
    }
    boolean us = next.get().isShouted() && word("nation", at);
    if (us || next.get().isNumber() || word("unitmark", at) || joinsHyphen(at)) {
      return false;
    }
    if (!next.get().isWord()) {
      return isPunctuation(next.get());
    }
    boolean range = token(at).filter(t -> t.key().equals("to") || t.key().equals("or")).isPresent();
    if (range && word("number", at + 1)) {
      return false;
    }
    boolean listed = token(at).filter(t -> t.key().equals("and")).isPresent();
    if (listed && word("number", at + 1)) {
      int noun = lattice.at("number", at + 1).orElseThrow().end();
      return !word("unit", noun) && !word("unitmark", noun) && !isThing(noun);
    }
    return !word("verb.third", at)
        && Stream.of("function", "afterbare", "verb.group", "date", "adverb", "say")
            .anyMatch(label -> word(label, at));
  }

  /** "Terms of 15 and 20 years": the noun behind the second number is that of the first too. */
  private boolean isThing(int at) {
    return token(at).filter(Token::isWord).isPresent() && word("unquality", at);
  }

  private static boolean isPunctuation(Token token) {
    return switch (Character.getType(token.text().codePointAt(0))) {
      case Character.OTHER_SYMBOL, Character.OTHER_NUMBER, Character.SURROGATE -> false;
      default -> true;
    };
  }

  private boolean owns(int at) {
    String key = token(at).map(Token::key).orElse("");
    boolean plural =
        key.equals("'")
            && token(at).filter(Token::glued).isPresent()
            && token(at + 1).filter(t -> t.isWord() && !t.glued()).isPresent()
            && !word("function", at + 1)
            && !word("verb.group", at + 1);
    return plural || key.equals("'s");
  }

  private boolean joinsNoun(int at) {
    return token(at)
            .filter(t -> t.isWord() && !t.capitalised() && !t.key().endsWith("ed"))
            .isPresent()
        && !lattice.startsSentence(at)
        && (!word("verb.group", at) || word("verb.base", at))
        && Stream.of("function", "adverb", "date", "say", "afterbare", "afterone")
            .noneMatch(label -> word(label, at));
  }

  private boolean joinsHyphen(int at) {
    return token(at).filter(t -> t.key().equals("-") && t.glued()).isPresent()
        && token(at + 1).filter(Token::glued).isPresent();
  }

  private boolean isCovered(String label, int start, int end) {
    return lattice.overlaps(label, start, end);
  }

  private boolean word(String label, int at) {
    return at >= 0 && at < lattice.tokens().size() && lattice.has(label, at);
  }

  private Optional<Token> token(int at) {
    return at >= 0 && at < lattice.tokens().size()
        ? Optional.of(lattice.tokens().get(at))
        : Optional.empty();
  }
}
