package dev.handover.extraction.pattern;

/** What a clause tells of a handover; its roles are the names of the rule's slots. */
public enum ActKind {
  /** Two sides hand over people to each other. Roles: side, each, total. */
  EXCHANGE,
  /** A side gives up people it held. Roles: holder, receiver, freed, back. */
  RELEASE,
  /** A side gets people. Roles: receiver, holder, freed, back. */
  RECOVERY,
  /** People come back. Roles: freed, holder, receiver, back, side. */
  RETURN,
  /** People go the way opposite to the one told before. Roles: freed. */
  OPPOSITE,
  /** Who was part of an exchange told before. Roles: freed. */
  INVOLVEMENT,
  /** How many somebody else says they were who were told of last. Roles: freed. */
  RECOUNT,
  /** Where the freed are. Roles: freed. */
  WHEREABOUTS,
  /** An exchange is called off or put off. Roles: side. */
  CANCELLATION,
  /** It looks like an act and is none: lists of prisoners were handed over. */
  NOTHING
}
