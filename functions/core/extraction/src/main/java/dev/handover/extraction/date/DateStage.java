package dev.handover.extraction.date;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.rule.Phrases;
import dev.handover.extraction.rule.RuleFile;
import dev.handover.extraction.rule.Stage;
import dev.handover.extraction.rule.WordList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds date phrases. Adds mentions labelled {@code date} with a {@link DateValue}, and before them
 * {@code number}, {@code ordinal}, {@code day} and {@code year} with an {@link Integer}, {@code
 * numeric} with a {@link LocalDate}.
 */
public final class DateStage {
  private static final List<String> LISTS =
      List.of(
          "month.words",
          "onthisday.words",
          "weekday.words",
          "shortday.words",
          "unit.words",
          "period.words",
          "numeral.words",
          "scale.words",
          "scaledeterminer.words",
          "rank.words",
          "relative.words",
          "thatyear.words",
          "turnto.words",
          "holiday.words",
          "nationalday.words",
          "easter.words",
          "eastland.words",
          "season.words",
          "fall.words",
          "aftermost.words",
          "goingon.words");

  private final Phrases words = new Phrases();
  private final RuleFile rules = RuleFile.load(DateStage.class, "date.rules");

  public DateStage() {
    LISTS.forEach(list -> WordList.load(DateStage.class, list, words));
  }

  public RuleFile rules() {
    return rules;
  }

  /** Reads a lattice that has no mentions of this stage yet. */
  public void run(Lattice lattice, Optional<LocalDate> published) {
    prepare(lattice, published);
    stage(published).run(lattice);
  }

  /** The date phrases alone, in the order of the text. */
  public List<Mention> read(Lattice lattice, Optional<LocalDate> published) {
    prepare(lattice, published);
    return stage(published).read(lattice);
  }

  private void prepare(Lattice lattice, Optional<LocalDate> published) {
    words.run(lattice);
    NationalDays.mark(lattice);
    Easters.mark(lattice);
    new NumberFinder(lattice).run();
    new NumericDate(lattice).run();
    new Lookahead(lattice).run();
    published.ifPresent(day -> addYears(lattice, day.getYear()));
  }

  /** "Last year" is a year too, where it stands behind a month. */
  private static void addYears(Lattice lattice, int published) {
    for (Mention relative : lattice.labelled("relative")) {
      int year = published + Integer.parseInt(relative.value(String.class));
      lattice.add(
          new Mention(
              "year",
              relative.start(),
              relative.end(),
              year,
              relative.origin(),
              List.of(relative)));
    }
  }

  private Stage stage(Optional<LocalDate> published) {
    Calendar calendar = new Calendar(published);
    return new Stage(
        "date",
        rules,
        match ->
            Optional.of(
                DateMeaning.valueOf(match.rule().meaning()).of(new DateFields(match), calendar)));
  }
}
