package dev.handover.local.replay;

/**
 * Told of what goes on.
 *
 * <p>Calls come one after the other, from any thread.
 */
public interface Progress {
  /** An object could not be read. */
  void failed(String key, String fault);

  /**
   * All up to a key is done.
   *
   * @param counts in words
   */
  void reached(String key, String counts);

  /** All is done. */
  void ended(String counts);
}
