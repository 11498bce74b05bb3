package dev.handover.ledger;

import java.time.Duration;

/** What the ledger bounds. An article beyond one of the first ten is rejected, and says which. */
public final class Limits {
  /** Exchanges that one article may tell of, bodies counted as exchanges of their own. */
  public static final int EXCHANGES_PER_ARTICLE = 40;

  /** Claims (breakdowns of a direction, status, total, ordinal) of one article on one exchange. */
  public static final int CLAIMS_PER_REPORT = 32;

  /** Characters of one claim, which grow with the rows that add up in it. */
  public static final int CLAIM_CHARACTERS = 1_000;

  /** Characters of an exchange's id, which grows with the number of its parties. */
  public static final int ID_CHARACTERS = 512;

  /** Characters of a position at which a page ends; the longest has the ids of two exchanges. */
  public static final int POSITION_CHARACTERS = 1_440;

  /** Parties of one exchange: it is found by each of them and by each two. */
  public static final int PARTIES_PER_EXCHANGE = 12;

  /** Bytes of one report with its evidence, as JSON; an item of the table holds 400 KB. */
  public static final int REPORT_BYTES = 350_000;

  /** Bytes of an article's text, compressed; an item of the table holds 400 KB. */
  public static final int TEXT_BYTES = 350_000;

  /** Bytes of an article's text as it is given out again, in one response. */
  public static final int TEXT_BYTES_UNPACKED = 3_000_000;

  /**
   * Bytes of all reports of one article and its text: two of them must fit a transaction's 4 MB.
   */
  public static final int ARTICLE_BYTES = 1_500_000;

  /** Years from 1 to this; with a fifth digit they would not sort as text. */
  public static final int LAST_YEAR = 9999;

  /** Entries on one page: exchanges, running totals, articles. */
  public static final int PAGE_EXCHANGES = 100;

  /** Index entries that one request for a page may look at. */
  public static final int CANDIDATES_PER_REQUEST = 1_000;

  /**
   * Calls to the table after which a page ends and has a next; what its last exchange takes beyond
   * them is bounded by the limits of an exchange.
   */
  public static final int CALLS_PER_PAGE = 500;

  /** Calls to the table that one request makes to add exchanges up. */
  public static final int CALLS_PER_SUM = 2_000;

  /**
   * How long a change is left out of lists of changes: longer than the call may take that makes it,
   * so that none appears behind those that were listed.
   */
  public static final Duration SETTLING = Duration.ofSeconds(20);

  /** Exchanges that one request may read to find those that have what is asked for. */
  public static final int READINGS_PER_REQUEST = 200;

  /** Postings that are read to show one exchange: the figures count all, the words are of these. */
  public static final int POSTINGS_PER_EXCHANGE = 64;

  /** Groups of voices with equal figures that are looked at beyond those postings, for rivals. */
  public static final int RIVALS_PER_EXCHANGE = 16;

  /** Postings that are read of each such group. */
  public static final int POSTINGS_PER_RIVAL = 4;

  /** Records of one day that are compared, to join those that are one exchange. */
  public static final int RECORDS_PER_DAY = 200;

  /** Records joined in one exchange whose postings and neighbours are read; all are counted. */
  public static final int JOINED_PER_EXCHANGE = 8;

  /**
   * Neighbours of the exchanges of one page that some say were held and some not, and of which the
   * postings are read to know who is right.
   */
  public static final int CONTESTED_NEIGHBOURS = 16;

  /**
   * Records of the same parties that are looked at around near exchanges of one page: so many of
   * single days, and so many others.
   */
  public static final int NEIGHBOURS = 500;

  /**
   * How long before an exchange, or a running total, a record may start that still is found to hold
   * it.
   */
  public static final Duration REACH = Duration.ofDays(400);

  /** Articles that are listed with one exchange. */
  public static final int ARTICLES_PER_EXCHANGE = 20;

  /** Characters of an article's title that are kept for lists of articles. */
  public static final int TITLE_CHARACTERS = 300;

  /** Quotes that are shown for one value. */
  public static final int CITATIONS_PER_VALUE = 5;

  /** Values that are shown of one list: rows, places, sources. */
  public static final int VALUES_PER_LIST = 64;

  /** Attempts at one write that others get in the way of. */
  public static final int ATTEMPTS = 20;

  /** Hex digits of a sequencer. */
  public static final int SEQUENCER_DIGITS = 64;

  /** How long a removed article is remembered, against events that come late. */
  public static final Duration TOMBSTONE = Duration.ofDays(30);

  /** Items of one transaction; DynamoDB's own limit. */
  static final int TRANSACTION_ITEMS = 100;

  private Limits() {}
}
