package dev.handover.local.export;

import java.util.Locale;

/** How an export is written. */
public enum ExportFormat {
  /** RFC 4180, one header. */
  CSV("csv", "text/csv"),

  /** The same with the sign by which Excel tells UTF-8. */
  EXCEL("excel", "text/csv"),

  /** A line of JSON for each entry. */
  NDJSON("json", "application/json"),

  /** One array of all entries. */
  JSON("json", "application/json");

  private final String asked;
  private final String mediaType;

  ExportFormat(String asked, String mediaType) {
    this.asked = asked;
    this.mediaType = mediaType;
  }

  /** The word on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What pages are asked for with. Lines are made of pages in JSON: these say in their body whether
   * one follows, which no proxy can drop as it can a header.
   */
  public String asked() {
    return asked;
  }

  /** Whether it has rows, of which an entry may have several. */
  public boolean isSheet() {
    return mediaType.equals("text/csv");
  }

  String mediaType() {
    return mediaType;
  }

  /**
   * An empty document.
   *
   * @param list the name of the list in JSON
   */
  Document document(String list) {
    return switch (this) {
      case CSV, EXCEL -> new SheetDocument();
      case NDJSON -> new LinesDocument(list);
      case JSON -> new ArrayDocument(list);
    };
  }
}
