package dev.handover.extraction.article;

/** What an article may grow to; beyond it the content is rejected, with a message that says so. */
public final class ArticleLimits {
  /** Size in bytes. The longest news texts, with all their markup, stay below a tenth. */
  public static final int BYTES_MAX = 5 * 1024 * 1024;

  /** Nesting of JSON: ninjs and schema.org are flat. */
  public static final int JSON_DEPTH_MAX = 64;

  /** Nesting of markup: browsers nest no deeper. */
  public static final int MARKUP_DEPTH_MAX = 512;

  /** Bytes that decode to nothing, in a thousand: an archive's copy may have a few. */
  public static final int BAD_PER_MILLE_MAX = 2;

  private ArticleLimits() {}
}
