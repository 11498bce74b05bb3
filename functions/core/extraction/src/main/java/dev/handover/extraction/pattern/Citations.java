package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.Source;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.rule.RuleFile;
import dev.handover.extraction.rule.Stage;
import dev.handover.model.Party;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds who says it. Adds mentions labelled {@code speaker} ({@link Citation}) and {@code cite}
 * ({@link Cite}), {@code citefar} too where more stands between.
 */
final class Citations {
  private final RuleFile speakers = RuleFile.load(Patterns.class, "speaker.rules");
  private final RuleFile cites = RuleFile.load(Patterns.class, "cite.rules");
  private final RuleFile far = RuleFile.load(Patterns.class, "citefar.rules");

  /** Adds the rule files, in the order of their stages, by the label that each adds. */
  void putInto(Map<String, RuleFile> files) {
    files.put("speaker", speakers);
    files.put("cite", cites);
    files.put("citefar", far);
  }

  void run(Lattice lattice) {
    new Stage("speaker", speakers, Citations::speaker).run(lattice);
    new Stage("cite", cites, match -> cite(match, lattice)).run(lattice);
    List<Mention> further =
        new Stage("citefar", far, match -> cite(match, lattice))
            .read(lattice).stream().filter(cite -> !lattice.overlaps("cite", cite)).toList();
    for (Mention cite : further) {
      lattice.add(cite);
      lattice.add(
          new Mention("cite", cite.start(), cite.end(), cite.value(), cite.origin(), cite.parts()));
    }
  }

  private static Optional<Object> speaker(Match match) {
    return switch (match.rule().meaning()) {
      case "SOMEBODY" -> match.first("source").map(m -> new Citation.Named(m.value(Source.class)));
      case "EVERYBODY" -> Optional.of(new Citation.Everybody());
      case "SIDE" ->
          match
              .firstOf(List.of("side", "party", "nation"))
              .map(m -> new Citation.OfSide(m.value(Party.class)));
      case "SAME" -> match.first("reference").map(m -> Citation.Same.of(m.value(String.class)));
      default -> throw new IllegalStateException(match.rule().origin() + ": unknown meaning");
    };
  }

  private static Optional<Object> cite(Match match, Lattice lattice) {
    if (isHeard(match, lattice)
        || isWhere(match, lattice)
        || isInverted(match, lattice)
        || !lattice.within("unsaid", match.start(), match.end()).isEmpty()) {
      return Optional.empty();
    }
    Cite.Manner manner = Cite.Manner.valueOf(match.rule().meaning());
    return Optional.of(
        new Cite(match.all("speaker").stream().map(m -> m.value(Citation.class)).toList(), manner));
  }

  /** In "Lena Okoro, who came home, said Asha Rahul." it is the second who speaks. */
  private static boolean isInverted(Match match, Lattice lattice) {
    int verb = match.end() - 1;
    return verb - 1 > match.start()
        && lattice.has("say", verb)
        && lattice.tokens().get(verb - 1).key().equals(",")
        && !lattice.has("addressed", verb)
        && lattice
            .at("speaker", match.end())
            .filter(one -> one.value() instanceof Citation.Named(Source who) && who.isHuman())
            .filter(one -> one.end() < lattice.tokens().size())
            .filter(one -> !lattice.tokens().get(one.end()).isWord())
            .isPresent();
  }

  /** In "contacts with Chad, said" and "handed to an army delegation, said" nobody speaks yet. */
  private static boolean isWhere(Match match, Lattice lattice) {
    return match.start() > 0
        && lattice.has("preposition", match.start() - 1)
        && lattice.has("speaker", match.start());
  }

  /** In ", told the White House" it is somebody else who speaks. */
  private static boolean isHeard(Match match, Lattice lattice) {
    return !lattice.tokens().get(match.start()).isWord()
        && lattice.at("addressed", match.start() + 1).isPresent();
  }
}
