package dev.handover.bench;

/** So many of so many. */
public record Share(int count, int of) {
  /** None of none. */
  public static final Share NONE = new Share(0, 0);

  /** One, which counts or does not. */
  public static Share one(boolean counts) {
    return new Share(counts ? 1 : 0, 1);
  }

  /** Both together. */
  public Share plus(Share other) {
    return new Share(count + other.count, of + other.of);
  }

  /** The share; 1 of none. */
  public double ratio() {
    return of == 0 ? 1 : (double) count / of;
  }

  @Override
  public String toString() {
    return count + "/" + of;
  }
}
