package dev.handover.bench;

/** So many of so many articles. */
record Share(int count, int of) {
  static final Share NONE = new Share(0, 0);

  /** One article, which counts or does not. */
  static Share one(boolean counts) {
    return new Share(counts ? 1 : 0, 1);
  }

  Share plus(Share other) {
    return new Share(count + other.count, of + other.of);
  }

  /** The share; 1 of none. */
  double ratio() {
    return of == 0 ? 1 : (double) count / of;
  }

  @Override
  public String toString() {
    return count + "/" + of;
  }
}
