package dev.handover.local.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/** One array of all entries, a line each. It is closed at the end only: a part of it is no JSON. */
final class ArrayDocument implements Document {
  private final String list;
  private String before = "[";

  /** For a list of that name. */
  ArrayDocument(String list) {
    this.list = list;
  }

  @Override
  public Part add(String page, OutputStream out) throws IOException {
    Entries entries = Entries.of(page, list);
    for (String line : entries.lines()) {
      out.write((before + "\n" + line).getBytes(UTF_8));
      before = ",";
    }
    return new Part(entries.lines().size(), entries.next());
  }

  @Override
  public void end(OutputStream out) throws IOException {
    String start = before.equals("[") ? before : "";
    out.write((start + "\n]\n").getBytes(UTF_8));
  }
}
