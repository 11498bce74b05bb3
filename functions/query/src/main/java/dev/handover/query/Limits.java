package dev.handover.query;

import java.time.Duration;

/** The bounds of a request and its answer; {@code docs/http.md} has the same table for users. */
public final class Limits {
  /** Characters of a path: room for an id, and within the 2,048 bytes of a DynamoDB key. */
  public static final int PATH_CHARACTERS_MAX = 600;

  /** Characters of a query string; a link to a next page is always shorter. */
  public static final int QUERY_CHARACTERS_MAX = 4096;

  /** Exchanges on a page. */
  public static final int PAGE_EXCHANGES_MAX = 100;

  /** Exchanges on a page when the request does not say. */
  public static final int PAGE_EXCHANGES_DEFAULT = 25;

  /**
   * Bytes of a body; a page is shortened to fit. Lambda takes 6 MB for the whole response, in which
   * the body stands as a JSON string: each quotation mark and backslash may double, and the headers
   * need room.
   */
  public static final int BODY_BYTES_MAX = 3_000_000;

  /** Parties a query may name. */
  public static final int PARTIES_MAX = 10;

  /** The largest number of people that can be asked for; no record has more. */
  public static final int COUNT_MAX = 99_999_999;

  /** Characters of one party. */
  public static final int PARTY_CHARACTERS_MAX = 64;

  /** Characters of the name of a speaker, a source or a place. */
  public static final int NAME_CHARACTERS_MAX = 200;

  /** Running totals, and exchanges between them, that one request lays side by side. */
  public static final int RECONCILED_MAX = 500;

  /** Index entries, of any speaker and any sides, that such a request looks at on the way. */
  public static final int RECONCILED_ENTRIES_MAX = 5_000;

  /** Exchanges that one request adds up. */
  public static final int TOTALLED_MAX = 500;

  /** Index entries that such a request looks at, and exchanges that it reads on the way. */
  public static final int TOTALLED_ENTRIES_MAX = 1_000;

  /** Characters of a cursor; the longest has the ids of two exchanges. */
  public static final int CURSOR_CHARACTERS_MAX = 2000;

  /** Time for one call to DynamoDB, its retries included; a request has 29 s. */
  public static final Duration LEDGER_CALL_MAX = Duration.ofSeconds(4);

  /** Time for one attempt of such a call; after it the client tries anew. */
  public static final Duration LEDGER_ATTEMPT_MAX = Duration.ofSeconds(2);

  /** What a client is told to wait before it asks again. */
  public static final Duration RETRY_AFTER = Duration.ofSeconds(2);

  private Limits() {}
}
