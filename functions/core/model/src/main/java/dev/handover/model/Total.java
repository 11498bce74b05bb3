package dev.handover.model;

/** Both directions together, where the article gives that figure; never computed by us. */
public record Total(int count, Bound bound) {
  public Total {
    if (count < 0) {
      throw new IllegalArgumentException("A count is not negative: " + count);
    }
  }
}
