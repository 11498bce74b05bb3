package dev.handover.extraction.mention;

import dev.handover.extraction.date.DateStage;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.rule.Phrases;
import dev.handover.extraction.rule.RuleFile;
import dev.handover.extraction.rule.Stage;
import dev.handover.extraction.rule.Table;
import dev.handover.extraction.rule.WordList;
import dev.handover.extraction.text.Document;
import dev.handover.extraction.text.Token;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds all that a text names. Its labels and their values: {@code date} (DateValue), {@code
 * party}, {@code nation}, {@code nationals}, {@code side}, {@code custody} (Party), {@code group}
 * {@code person} and {@code bare} (PeopleGroup), {@code samecount} (SameCount), {@code fornumber}
 * (ForNumber), {@code source} (Source), {@code proper}, {@code spot}, {@code location} (String),
 * {@code swap} (Swap), {@code agreement} (Agreement), {@code say} (String), and for each sense of a
 * verb {@code give.active}, {@code give.passive} and so on (VerbGroup).
 */
public final class Mentions {
  private static final List<String> LISTS =
      List.of(
          "people.words",
          "plural.words",
          "modifier.words",
          "branch.words",
          "fallen.words",
          "troop.words",
          "warrior.words",
          "authority.words",
          "adverb.words",
          "captivity.words",
          "imprison.words",
          "verb.words",
          "say.words",
          "praise.words",
          "remark.words",
          "enumerate.words",
          "utterance.words",
          "post.words",
          "postrank.words",
          "activeonly.words",
          "honorific.words",
          "institution.words",
          "club.words",
          "bureau.words",
          "insider.words",
          "faith.words",
          "band.words",
          "actingband.words",
          "bandbefore.words",
          "bandquality.words",
          "afterband.words",
          "stateband.words",
          "statequality.words",
          "sponsored.words",
          "sponsoredby.words",
          "foeof.words",
          "fighting.words",
          "allwho.words",
          "foeland.words",
          "particle.words",
          "opener.words",
          "function.words",
          "determiner.words",
          "kindof.words",
          "boundafter.words",
          "owner.words",
          "realm.words",
          "host.words",
          "hostside.words",
          "unquality.words",
          "soldierly.words",
          "title.words",
          "companion.words",
          "unnamed.words",
          "afterbare.words",
          "afterone.words",
          "beforebare.words",
          "agecontext.words",
          "suffered.words",
          "object.words",
          "swapquality.words",
          "sufferer.words",
          "clockbefore.words",
          "quantity.words",
          "currency.words",
          "unitmark.words",
          "site.words",
          "here.words",
          "bureaucity.words",
          "borderwith.words",
          "armyless.words",
          "agree.words",
          "deal.words",
          "halt.words",
          "forge.words",
          "proclaim.words",
          "capitalbefore.words",
          "capitalbehind.words",
          "placejoint.words",
          "officejoint.words",
          "dealend.words",
          "talk.words",
          "behindpeople.words");

  /** Senses of verbs that somebody does to the freed. */
  private static final Set<String> HANDING = Set.of("give", "receive", "exchange");

  private final Phrases words = new Phrases();
  private final Phrases bounds = new Phrases();
  private final DateStage dates;
  private final Parties parties = new Parties();
  private final Cited cited;
  private final Officeholders officeholders;
  private final Places places = new Places();
  private final RuleFile verbs = RuleFile.load(Mentions.class, "verb.rules");
  private final RuleFile deals = RuleFile.load(Mentions.class, "agreement.rules");
  private final Map<String, RuleFile> rules = new LinkedHashMap<>();

  public Mentions(DateStage dates) {
    this.dates = dates;
    List<Table.Row> people = Table.load(Mentions.class, "people.tsv");
    this.cited = new Cited(people);
    this.officeholders = new Officeholders(parties, people);
    LISTS.forEach(list -> WordList.load(Mentions.class, list, words));
    Exchanged.load(words);
    WordList.load(Mentions.class, "bound.words", bounds);
    for (String label : MentionMeaning.labels()) {
      rules.put(label, RuleFile.load(Mentions.class, label + ".rules"));
    }
  }

  /** The rule files, in the order of their stages, by the label that each adds. */
  public Map<String, RuleFile> ruleFiles() {
    Map<String, RuleFile> files = new LinkedHashMap<>();
    files.put("date", dates.rules());
    files.put("verb", verbs);
    files.putAll(rules);
    files.put("agreement", deals);
    return files;
  }

  /** Recognises all that the stages know in a document. */
  public Lattice read(Document document, Optional<LocalDate> published) {
    Lattice lattice = new Lattice(document);
    anyWord(lattice);
    words.run(lattice);
    parties.run(lattice, published);
    places.run(lattice);
    dates.run(lattice, published);
    cited.run(lattice, published);
    new ProperNames(lattice).run();
    UnlistedGroups.run(lattice);
    readVerbs(lattice);
    readBounds(lattice);
    Appositions.run(lattice);
    Unlisted.run(lattice);
    Qualities.run(lattice);
    PersonNames.run(lattice);
    CountContext context = new CountContext(lattice);
    Bands.run(lattice, published);
    rules.forEach(
        (label, file) -> {
          new Stage(
                  label,
                  file,
                  match ->
                      isLookalike(label, match, lattice)
                          ? Optional.empty()
                          : meaning(label, match, context))
              .run(lattice);
          if (label.equals("location")) {
            TheCapital.run(lattice, parties);
            PlaceLists.run(lattice);
            Here.run(lattice);
          }
        });
    DealGaps.mark(lattice);
    new Stage("agreement", deals, match -> meaning("agreement", match, context)).run(lattice);
    Shorthands.run(lattice);
    Offices.run(lattice, parties, cited.bodies());
    officeholders.run(lattice, published);
    return lattice;
  }

  /** Whether what a rule found is a part of something else. */
  private static boolean isLookalike(String label, Match match, Lattice lattice) {
    return switch (label) {
      case "custody" -> isOwner(match, lattice);
      case "side" -> isOfDeal(match, lattice) || Companions.isBehind(match.start(), lattice);
      case "location" -> isOfName(match, lattice);
      default -> false;
    };
  }

  /** "The Organization for Security and Co-operation in Europe": nothing happened there. */
  private static boolean isOfName(Match match, Lattice lattice) {
    return lattice.overlaps("organisation", match.start(), match.end());
  }

  /**
   * What {@code <any>} in a rule takes: one word or comma, never the end of a sentence. What {@code
   * <word>} takes: one word.
   */
  private static void anyWord(Lattice lattice) {
    for (int at = 0; at < lattice.tokens().size(); at++) {
      Token token = lattice.tokens().get(at);
      if (token.isWord()
          || token.isNumber()
          || token.key().equals(",")
          || token.key().equals("-")
          || token.key().equals("'s")) {
        lattice.add(new Mention("any", at, at + 1, token.key(), "any", List.of()));
      }
      if (token.isWord()) {
        lattice.add(new Mention("word", at, at + 1, token.key(), "any", List.of()));
      }
    }
  }

  private Optional<Object> meaning(String label, Match match, CountContext context) {
    if (GroupMeaning.LABELS.contains(label)) {
      return GroupMeaning.valueOf(match.rule().meaning()).of(match, context);
    }
    return MentionMeaning.valueOf(match.rule().meaning()).of(match, parties);
  }

  /** "Under the Algiers Agreement" says where, not who. */
  private static boolean isOfDeal(Match match, Lattice lattice) {
    return lattice.has("deal", match.end()) && lattice.has("place", match.end() - 1);
  }

  /** "From Kosovo's institutions" is out of no custody. */
  private static boolean isOwner(Match match, Lattice lattice) {
    return match.end() < lattice.tokens().size()
        && lattice.tokens().get(match.end()).key().equals("'s");
  }

  private void readVerbs(Lattice lattice) {
    for (Mention verb : new Stage("verb.group", verbs, Mentions::verbGroup).read(lattice)) {
      VerbGroup group = group(verb, lattice);
      if (isNoun(verb, group, lattice)) {
        continue;
      }
      lattice.add(verb);
      String senses =
          verb.parts().stream()
              .filter(part -> part.label().startsWith("verb."))
              .map(part -> part.value(String.class))
              .findFirst()
              .orElse("");
      for (String sense : senses.split(" ", -1)) {
        if (HANDING.contains(sense) && isOfFreed(verb, group, lattice)) {
          continue;
        }
        boolean suffered = HANDING.contains(sense) && suffersIt(verb, lattice);
        boolean done =
            (is("object", verb.end(), lattice) && !is("date", verb.end(), lattice))
                || (verb.length() == 1 && is("activeonly", verb.start(), lattice));
        for (String voice : done ? List.of(".active") : voices(group, suffered)) {
          lattice.add(
              new Mention(
                  sense + voice, verb.start(), verb.end(), group, verb.origin(), verb.parts()));
        }
      }
    }
  }

  /** "The return", "release of": a word that is a verb elsewhere. */
  private static boolean isNoun(Mention verb, VerbGroup group, Lattice lattice) {
    boolean bare = group.voice() == VerbGroup.Voice.PLAIN && verb.length() == 1;
    boolean determined =
        verb.start() > 0 && lattice.has("determiner", verb.start() - 1) && !isOfEach(verb, lattice);
    boolean of =
        verb.end() < lattice.tokens().size() && lattice.tokens().get(verb.end()).key().equals("of");
    boolean third = verb.parts().stream().anyMatch(part -> part.label().equals("verb.third"));
    return (bare && (determined || of)) || (third && verb.length() == 1 && determined);
  }

  /** "The two met, each releasing nine": not "each release". */
  private static boolean isOfEach(Mention verb, Lattice lattice) {
    return verb.parts().stream().anyMatch(part -> part.label().equals("verb.ing"))
        && lattice.tokens().get(verb.start() - 1).key().equals("each");
  }

  /** "handed over 22" is the verb and 22, not handed and more than 22. */
  private void readBounds(Lattice lattice) {
    boolean[] inVerb = new boolean[lattice.tokens().size()];
    for (Mention verb : lattice.labelled("verb.group")) {
      Arrays.fill(inVerb, verb.start() + 1, verb.end(), true);
    }
    bounds.find(lattice.tokens()).stream()
        .filter(mention -> !inVerb[mention.start()])
        .forEach(lattice::add);
  }

  private static Optional<Object> verbGroup(Match match) {
    return Optional.of(VerbMeaning.valueOf(match.rule().meaning()).group());
  }

  /** "Let go" is past as well as present: news tells what has happened. */
  private static VerbGroup group(Mention verb, Lattice lattice) {
    VerbGroup group = verb.value(VerbGroup.class);
    boolean past =
        group.voice() == VerbGroup.Voice.PLAIN
            && lattice.startingAt(verb.start()).stream()
                .anyMatch(one -> one.label().equals("verb.past") && one.end() == verb.end());
    return past ? VerbMeaning.ACTIVE_DONE.group() : group;
  }

  private static List<String> voices(VerbGroup group, boolean suffered) {
    return switch (group.voice()) {
      case ACTIVE -> List.of(".active");
      case PASSIVE -> List.of(".passive");
      case PLAIN -> List.of(".plain");
      case BARE -> suffered ? List.of(".passive") : List.of(".active", ".passive");
    };
  }

  /** "The freed", "the released soldiers", "a freed nurse". */
  private static boolean isOfFreed(Mention verb, VerbGroup group, Lattice lattice) {
    if (group.voice() != VerbGroup.Voice.BARE || verb.start() == 0) {
      return false;
    }
    String article = lattice.tokens().get(verb.start() - 1).key();
    return article.equals("the") || (article.equals("a") && lattice.has("people.one", verb.end()));
  }

  /** "Freed by Kyiv", "those released". */
  private static boolean suffersIt(Mention verb, Lattice lattice) {
    return is("suffered", verb.end(), lattice) || is("sufferer", verb.start() - 1, lattice);
  }

  private static boolean is(String label, int at, Lattice lattice) {
    return at >= 0 && at < lattice.tokens().size() && lattice.at(label, at).isPresent();
  }
}
