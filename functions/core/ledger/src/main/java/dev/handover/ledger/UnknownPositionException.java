package dev.handover.ledger;

/** No page of the list asked for gave the position from which it is to go on. */
public final class UnknownPositionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  UnknownPositionException(String position) {
    super("\"" + position + "\" is no position that a page gave as its next; start without one");
  }
}
