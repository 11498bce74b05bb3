package dev.handover.local.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** One document made of the pages of a list, in their order. */
interface Document {

  /**
   * What a page held.
   *
   * @param entries rows of a table, or entries of the list
   * @param next the address of the page that follows, absolute or not, if the page names one
   */
  record Part(long entries, Optional<String> next) {}

  /**
   * Adds a page.
   *
   * @throws ExportException if it is none, or does not fit the ones before
   */
  Part add(String page, OutputStream out) throws IOException;

  /** Ends the document behind its last page. */
  default void end(OutputStream out) throws IOException {}
}
