package dev.handover.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The part of a page of the documentation that a command writes.
 *
 * @param command as the lines say that mark the part
 */
public record PageSection(String command) {
  /**
   * Puts a text in the place of what an earlier run wrote.
   *
   * @throws IllegalStateException if the page has no place for it
   */
  public void write(Path page, String text) throws IOException {
    String opening = "<!-- written by " + command + " -->\n";
    String closing = "<!-- end of what " + command + " writes -->\n";
    String old = Files.readString(page);
    int begin = old.indexOf(opening);
    int end = old.indexOf(closing);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException(page + " has lost the lines that mark the tables' place");
    }
    Files.writeString(
        page, old.substring(0, begin) + opening + "\n" + text + "\n" + old.substring(end));
  }
}
