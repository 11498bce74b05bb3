package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.rule.Table;
import dev.handover.extraction.text.Document;
import dev.handover.extraction.text.Token;
import dev.handover.model.Party;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parties of {@code parties.tsv}. Adds mentions labelled {@code party} (names and seats of
 * government), {@code country} (the states among them, without their seats), {@code organisation}
 * (those of them that are no side of an exchange), {@code nation} (adjectives) and {@code
 * nationals} (nouns for people), each with a {@link Party}, and {@code movement} (armed groups,
 * which speak for themselves) with a {@link Source}.
 */
final class Parties {
  private static final Set<String> COUNTRIES = Set.of("state", "territory", "breakaway");

  /** The states of today: "East Germany" names the Germany that took it up, too. */
  private static final Set<String> TODAY =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

  private final Map<Party, String> names = new HashMap<>();
  private final Map<Party, String> capitals = new HashMap<>();
  private final Map<Party, String> adjectives = new HashMap<>();
  private final Map<Party, Source> voices = new HashMap<>();
  private final Set<String> adjectiveKeys = new HashSet<>();
  private final Names.Finder<Party> finder;
  private final Names.Finder<Source> movements;

  Parties() {
    Names<Party> aliases = new Names<>(Party.class);
    Names<Source> groups = new Names<>(Source.class);
    for (Table.Row row : Table.load(Parties.class, "parties.tsv")) {
      Party party = new Party(row.cell("id"));
      names.putIfAbsent(party, row.cell("name"));
      row.all("adjectives").stream().findFirst().ifPresent(a -> adjectives.putIfAbsent(party, a));
      row.all("capitals").stream().findFirst().ifPresent(c -> capitals.putIfAbsent(party, c));
      aliases(row).forEach(alias -> aliases.add(alias, "party", party, row));
      if (row.cell("kind").equals("organisation")) {
        aliases(row).forEach(alias -> aliases.add(alias, "organisation", party, row));
      }
      if (row.cell("kind").equals("armed_group")) {
        Source voice = new Source(voice(row), Optional.of(party), Source.Kind.BODY);
        voices.putIfAbsent(party, voice);
        aliases(row).forEach(alias -> groups.add(alias, "movement", voice, row));
        // "Nine HTS detainees": a short name stands before a noun as it is.
        row.all("names").stream()
            .filter(alias -> alias.equals(alias.toUpperCase(Locale.ROOT)))
            .filter(alias -> !row.all("adjectives").contains(alias))
            .forEach(alias -> aliases.add(alias, "nation", party, row));
      }
      if (COUNTRIES.contains(row.cell("kind"))) {
        row.all("names").forEach(alias -> aliases.add(alias, "country", party, row));
        aliases.add(row.cell("name"), "country", party, row);
      }
      row.all("adjectives").forEach(alias -> aliases.add(alias, "nation", party, row));
      row.all("adjectives").forEach(alias -> adjectiveKeys.add(key(Document.tokensOf(alias))));
      row.all("people").forEach(alias -> aliases.add(alias, "nationals", party, row));
    }
    finder = aliases.finder();
    movements = groups.finder();
  }

  /** News cites an armed group by its initials, where they are what it is called first. */
  private static String voice(Table.Row row) {
    return row.all("names").stream()
        .limit(1)
        .filter(alias -> !alias.contains("/") && alias.chars().noneMatch(Character::isLowerCase))
        .findFirst()
        .orElse(row.cell("name"));
  }

  private static List<String> aliases(Table.Row row) {
    List<String> aliases = new java.util.ArrayList<>(row.all("names"));
    aliases.addAll(row.all("capitals"));
    if (aliases.isEmpty() || (row.cell("from").isEmpty() && row.cell("until").isEmpty())) {
      aliases.add(row.cell("name"));
    }
    return aliases.stream().distinct().toList();
  }

  void run(Lattice lattice, Optional<LocalDate> published) {
    List<Mention> named = finder.find(lattice, published);
    Map<Party, Party> meant = Namesakes.meant(named, published);
    movements.find(lattice, published).stream()
        .map(group -> group.withValue(voice(group.value(Source.class), meant)))
        .forEach(lattice::add);
    List<Mention> found =
        named.stream()
            .map(
                name ->
                    name.withValue(
                        meant.getOrDefault(name.value(Party.class), name.value(Party.class))))
            .toList();
    Map<Integer, Mention> longest = longest(found);
    for (Mention mention : found) {
      boolean alone = !mention.label().equals("nationals") || standsAlone(mention, lattice);
      boolean another =
          endsAnother(mention, longest)
              || isPartOfName(mention.start(), lattice)
              || Companions.isBefore(mention.end(), lattice)
              || isFaith(mention, lattice);
      if (alone && !another) {
        lattice.add(mention);
        withLetters(mention, lattice).ifPresent(lattice::add);
      }
    }
  }

  private Source voice(Source group, Map<Party, Party> meant) {
    return group.party().map(meant::get).map(voices::get).orElse(group);
  }

  /** The longest name of a country that ends at a token. */
  private static Map<Integer, Mention> longest(List<Mention> found) {
    return found.stream()
        .filter(mention -> TODAY.contains(mention.value(Party.class).code()))
        .collect(
            Collectors.toMap(
                Mention::end,
                one -> one,
                (one, other) -> one.start() <= other.start() ? one : other));
  }

  /** "South Sudan" is not Sudan. */
  private static boolean endsAnother(Mention mention, Map<Integer, Mention> longest) {
    return Optional.ofNullable(longest.get(mention.end()))
        .filter(other -> other.start() < mention.start())
        .filter(other -> !other.value().equals(mention.value()))
        .isPresent();
  }

  /**
   * "Hayat Tahrir al-Sham (HTS)": the letters behind a name are a part of it; not so "the Security
   * Service of Chad (SSC)".
   */
  private static Optional<Mention> withLetters(Mention party, Lattice lattice) {
    List<Token> tokens = lattice.tokens();
    int at = party.end();
    boolean letters =
        party.label().equals("party")
            && at + 2 < tokens.size()
            && tokens.get(at).key().equals("(")
            && tokens.get(at + 1).isShouted()
            && tokens.get(at + 2).key().equals(")")
            && (!TODAY.contains(party.value(Party.class).code())
                || tokens.get(party.start()).text().charAt(0)
                    == tokens.get(at + 1).text().charAt(0));
    return letters
        ? Optional.of(
            new Mention(
                party.label(), party.start(), at + 3, party.value(), party.origin(), party.parts()))
        : Optional.empty();
  }

  /** "Al-Juba": another name that only ends like it. */
  private static boolean isPartOfName(int start, Lattice lattice) {
    return start > 1
        && lattice.tokens().get(start - 1).key().equals("-")
        && lattice.has("particle", start - 2);
  }

  /** "Greek Orthodox nuns" need not be of Greece. */
  private static boolean isFaith(Mention nation, Lattice lattice) {
    return lattice.has("faith", nation.end());
  }

  /** A noun that is an adjective too ("ten Chinese") must have its phrase end behind it. */
  private boolean standsAlone(Mention people, Lattice lattice) {
    String words = key(lattice.tokens().subList(people.start(), people.end()));
    if (!adjectiveKeys.contains(words) || people.end() == lattice.tokens().size()) {
      return true;
    }
    return !lattice.tokens().get(people.end()).isWord()
        || Stream.of(
                "function",
                "verb.past",
                "verb.part",
                "verb.third",
                "imprison.part",
                "say",
                "adverb",
                "afterbare",
                "behindpeople")
            .anyMatch(label -> lattice.at(label, people.end()).isPresent());
  }

  private static String key(List<Token> words) {
    return words.stream().map(Token::key).collect(Collectors.joining(" "));
  }

  /** The short standard English name. */
  String name(Party party) {
    return names.getOrDefault(party, party.code());
  }

  /** The seat of its government. */
  Optional<Object> capital(Party party) {
    return Optional.ofNullable(capitals.get(party));
  }

  /** What stands before a noun: Russian, UAE. */
  String adjective(Party party) {
    return adjectives.getOrDefault(party, name(party));
  }
}
