package dev.handover.local.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/** A line of JSON for each entry. */
final class LinesDocument implements Document {
  private final String list;

  /** For a list of that name. */
  LinesDocument(String list) {
    this.list = list;
  }

  @Override
  public Part add(String page, OutputStream out) throws IOException {
    Entries entries = Entries.of(page, list);
    for (String line : entries.lines()) {
      out.write((line + "\n").getBytes(UTF_8));
    }
    return new Part(entries.lines().size(), entries.next());
  }
}
