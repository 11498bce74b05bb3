package dev.handover.extraction.pattern;

import java.time.LocalDate;
import java.util.Optional;

/** From when on a running total counts, as the text says it. */
public sealed interface RunningSince {
  /** A day, or the first day of a longer time. */
  record Day(LocalDate day) implements RunningSince {
    @Override
    public String toString() {
      return "since " + day;
    }
  }

  /** The beginning of the war that the article is about. */
  record War() implements RunningSince {
    @Override
    public String toString() {
      return "since the war";
    }
  }

  /** The first day of the article's year. */
  record ThisYear() implements RunningSince {
    @Override
    public String toString() {
      return "since this year";
    }
  }

  /** The day of a deal. */
  record Deal(Optional<String> place) implements RunningSince {
    @Override
    public String toString() {
      return "since the deal" + place.map(name -> " of " + name).orElse("");
    }
  }

  /** The time told before. */
  record Same() implements RunningSince {
    @Override
    public String toString() {
      return "since the same";
    }
  }

  /** It does not say. */
  record Open() implements RunningSince {
    @Override
    public String toString() {
      return "open";
    }
  }
}
