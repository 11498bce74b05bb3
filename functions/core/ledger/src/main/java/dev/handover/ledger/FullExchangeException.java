package dev.handover.ledger;

/**
 * An exchange holds as many different claims as an item of the table can, so an article with others
 * cannot be entered. It can after an audit that mends: that takes away the claims that nobody makes
 * any more.
 */
public class FullExchangeException extends RuntimeException {
  FullExchangeException(String exchange, Throwable cause) {
    super(
        "The exchange "
            + exchange
            + " is full: its claims take all 400 KB of an item. Run \"handover.jar audit --mend\""
            + " to take away those that no article makes any more, then send the event again",
        cause);
  }
}
