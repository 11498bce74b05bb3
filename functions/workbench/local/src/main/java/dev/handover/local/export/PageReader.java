package dev.handover.local.export;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Reads pages, and asks again where one is refused for the moment only: when the service says, else
 * after a second, and twice as long each further time.
 */
public final class PageReader {
  private static final int ATTEMPTS_MAX = 6;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

  /** Whoever is told to wait longer does better to come back than to sit there. */
  private static final Duration WAIT_MAX = Duration.ofMinutes(2);

  private final PageRequest request;
  private final Pause pause;

  /**
   * Reads over HTTP.
   *
   * @param key sent as {@code x-api-key}, where the service asks for one
   * @param pause how to wait
   */
  public PageReader(Optional<String> key, Pause pause) {
    this.request = new PageRequest(key);
    this.pause = pause;
  }

  /**
   * Reads a page.
   *
   * @throws ExportException if it cannot be had; the message has the service's words
   */
  Page read(URI address, String mediaType) throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      switch (request.attempt(address, mediaType)) {
        case Page page -> {
          return page;
        }
        case Refusal refusal -> {
          String story = address + " " + refusal.reason();
          pause.before(wait(story, attempt, refusal), story);
        }
      }
    }
  }

  private static Duration wait(String story, int attempt, Refusal refusal) {
    Duration wait = refusal.delay().orElse(FIRST_WAIT.multipliedBy(1L << (attempt - 1)));
    if (!refusal.passing()) {
      throw new ExportException(story);
    }
    if (attempt == ATTEMPTS_MAX) {
      throw new ExportException(
          story + "\n  That was the last of " + attempt + " attempts; try later.");
    }
    if (wait.compareTo(WAIT_MAX) > 0) {
      throw new ExportException(story + "\n  Try again in " + wait.toSeconds() + " s.");
    }
    return wait.isNegative() ? Duration.ZERO : wait;
  }
}
