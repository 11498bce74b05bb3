package dev.handover.extraction.report;

/** What tells that an article reports a handover, or that it does not; see relevance.tsv. */
enum Sign {
  /** Somebody is credited with mediating. */
  MEDIATOR,
  /** One sentence tells of captives, and of two sides or of how many. */
  PLAIN_SENTENCE,
  /** An act counts more than one person. */
  MORE_THAN_ONE,
  /** Two sides are named that are known to be at odds. */
  KNOWN_FOES,
  /** Bodies are counted. */
  BODIES,
  /** A deal is named. */
  AGREEMENT,
  /** "The exchange", "a prisoner swap". */
  SWAP_NOUN,
  /** A word of captivity. */
  CAPTIVITY,
  /** An act of exchange names its sides. */
  TWO_SIDES_EXCHANGE,
  TWO_COUNTED_ACTS,
  THREE_COUNTED_ACTS,
  /** Some went in return for others. */
  PEOPLE_FOR_PEOPLE,
  /** Counted people went from one side to another, and others from that to the first. */
  BOTH_WAYS,
  /** An armed group lets counted people go. */
  GROUP_FREES,
  /** An act stands in a sentence with a noun of exchange. */
  ACT_BESIDE_SWAP_NOUN,
  /** The two sides at odds are at war. */
  FOES_AT_WAR,
  /** Counted people go to a side. */
  RECEIVER,
  /** A side lets go people who are none of its own. */
  FOREIGNERS,
  /** A sentence supposes, demands or denies. */
  SUPPOSED,
  /** More than two sentences do. */
  OFTEN_SUPPOSED,
  /** A sentence tells of talks. */
  TALKS,
  /** More than one sentence tells of a country's own law: pardons, deportations. */
  OFTEN_LAWFUL,
  /** A table tells of handovers, row by row. */
  TABLE,
  X_BETWEEN_FOES,
  X_CAPTIVE_SENTENCE,
  X_KIND,
  X_SOURCE_FOE,
  X_SHORT,
  X_VERYSHORT,
  X_ONE_SENT_LAW,
  X_PERSON,
  X_HOLDER,
  X_MOVE_FOES,
  X_TOPIC
}
