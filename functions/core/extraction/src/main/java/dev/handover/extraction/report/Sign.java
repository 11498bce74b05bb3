package dev.handover.extraction.report;

/** What tells that an article reports a handover, or that it does not; see relevance.tsv. */
enum Sign {
  /** Somebody is credited with mediating. */
  MEDIATOR,
  /** An act counts more than one person. */
  MORE_THAN_ONE,
  /** Two sides are named that are known to be at odds. */
  KNOWN_FOES,
  /** An act has two sides that are known to be at odds in its roles or among its people. */
  ACT_OF_FOES,
  /** Counted people went from one side to another that is known to be at odds with it. */
  MOVE_BETWEEN_FOES,
  /** People are told by their names. */
  BY_NAME,
  /** A deal is named. */
  AGREEMENT,
  /** An act gives counted people for counted people, more than one of either. */
  MANY_FOR_MANY,
  /** An act that has happened gives people for others, and whose they are is told. */
  PEOPLE_FOR_PEOPLE,
  /** An act of exchange names its sides. */
  TWO_SIDES_EXCHANGE,
  TWO_COUNTED_ACTS,
  THREE_ACTS,
  /** An act stands in a sentence with a date. */
  DATED,
  /** Counted people went from one side to another, and others from that to the first. */
  BOTH_WAYS,
  /** An armed group lets counted people go. */
  GROUP_FREES,
  /** A side lets go people who are none of its own. */
  FOREIGNERS,
  /** An exchange has its running number, and several went before it. */
  NUMBERED,
  /** A table tells of handovers, row by row. */
  TABLE,
  /** A sentence supposes, demands or denies. */
  SUPPOSED,
  /** A sentence tells of talks. */
  TALKS,
  /** More than one sentence tells of a country's own law: pardons, deportations. */
  OFTEN_LAWFUL
}
