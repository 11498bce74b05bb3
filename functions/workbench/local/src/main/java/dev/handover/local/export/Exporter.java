package dev.handover.local.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Optional;

/** Writes whole lists, a page at a time. */
public final class Exporter {
  private final PageReader reader;

  /** Reads with that reader. */
  public Exporter(PageReader reader) {
    this.reader = reader;
  }

  /**
   * Writes a list; gives the number of its rows or entries.
   *
   * @param list its name in JSON
   * @param first the address of its first page, in that format
   * @throws ExportException if it cannot be read to its end
   * @throws IOException if it cannot be written
   */
  public long export(String list, URI first, ExportFormat format, OutputStream out)
      throws IOException, InterruptedException {
    Document document = format.document(list);
    long entries = 0;
    Optional<URI> address = Optional.of(first);
    while (address.isPresent()) {
      URI here = address.get();
      Page page = reader.read(here, format.mediaType());
      Document.Part part = document.add(page.body(), out);
      out.flush();
      entries += part.entries();
      address = page.link().or(part::next).map(next -> following(here, next));
    }
    document.end(out);
    out.flush();
    return entries;
  }

  // Keys are sent along, and must not be led elsewhere.
  private static URI following(URI here, String next) {
    URI there = resolved(here, next);
    if (there.equals(here)) {
      throw new ExportException(here + " names itself as the page that follows.");
    }
    if (!origin(there).equals(origin(here))) {
      throw new ExportException(
          here + " has its next page at " + there + ", which is another service.");
    }
    return there;
  }

  private static URI resolved(URI here, String next) {
    try {
      return here.resolve(next);
    } catch (IllegalArgumentException e) {
      throw new ExportException(here + " has its next page at no address: " + next, e);
    }
  }

  private static String origin(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }
}
