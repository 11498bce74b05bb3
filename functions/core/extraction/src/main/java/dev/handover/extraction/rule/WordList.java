package dev.handover.extraction.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A list of words that mean a value each. Its lines:
 *
 * <pre>
 * inflect verb                      plain, noun or verb; plain without this line
 * term|variant &lt;TAB&gt; value          the value is the first term where none is given
 * </pre>
 *
 * <p>The list's label is its file name; forms of an inflected list stand under labels of their own
 * too ({@code give.part}).
 */
public final class WordList {
  private final String label;
  private final String file;
  private final Phrases phrases;
  private Inflection inflection = Inflection.PLAIN;

  private WordList(String file, Phrases phrases) {
    this.file = file;
    this.label = file.substring(file.lastIndexOf('/') + 1).replace(".words", "");
    this.phrases = phrases;
  }

  /**
   * Adds the words of a file that lies beside a class.
   *
   * @throws IllegalStateException with file and line where the list is wrong
   */
  public static void load(Class<?> beside, String file, Phrases into) {
    try (InputStream stream = beside.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("No word list " + file + " beside " + beside.getName());
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      new WordList(file, into).read(text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the word list " + file, e);
    }
  }

  private void read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith("inflect ")) {
        inflection =
            Inflection.valueOf(
                line.substring("inflect ".length()).strip().toUpperCase(Locale.ROOT));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        add(line, file + ":" + (i + 1));
      }
    }
  }

  private void add(String line, String origin) {
    int tab = line.indexOf('\t');
    String[] terms = (tab < 0 ? line : line.substring(0, tab)).split("\\|", -1);
    String value = tab < 0 ? terms[0] : line.substring(tab).strip();
    for (String term : terms) {
      Map<String, List<String>> forms = inflection.forms(term);
      if (inflection != Inflection.PLAIN) {
        Inflection.all(forms).forEach(form -> phrases.add(form, label, value, origin));
      }
      forms.forEach(
          (suffix, words) ->
              words.forEach(word -> phrases.add(word, label + suffix, value, origin)));
    }
  }
}
