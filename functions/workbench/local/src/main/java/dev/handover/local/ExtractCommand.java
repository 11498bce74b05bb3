package dev.handover.local;

import dev.handover.extraction.Extractor;
import dev.handover.ingest.IngestLimits;
import dev.handover.model.Extraction;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Extracts from files, without bucket or table. */
final class ExtractCommand {
  private final Extractor extractor = new Extractor();
  private final PrintStream out;
  private final PrintStream err;

  ExtractCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Prints a line for each article; tells whether all could be read from disk. */
  boolean run(ExtractOptions options) {
    boolean complete = true;
    for (String path : options.paths()) {
      complete &= extractUnder(Path.of(path), options.explain());
    }
    return complete;
  }

  private boolean extractUnder(Path path, boolean explain) {
    boolean complete = true;
    try {
      for (Path file : ArticleFiles.under(path)) {
        complete &= extract(file, explain);
      }
      return complete;
    } catch (IOException | UncheckedIOException e) {
      return complain(path, e);
    }
  }

  private boolean extract(Path file, boolean explain) {
    try {
      out.println(ExtractLine.of(file, extraction(file)));
      if (explain && Files.size(file) <= IngestLimits.OBJECT_BYTES_MAX) {
        err.println(file);
        err.println(extractor.explain(Files.readAllBytes(file)));
      }
      return true;
    } catch (IOException e) {
      return complain(file, e);
    }
  }

  private Extraction extraction(Path file) throws IOException {
    long bytes = Files.size(file);
    return bytes > IngestLimits.OBJECT_BYTES_MAX
        ? IngestLimits.tooLarge(bytes)
        : extractor.extract(Files.readAllBytes(file));
  }

  private boolean complain(Path path, Exception e) {
    err.println(
        e instanceof NoSuchFileException
            ? path + ": there is no such file"
            : path + ": cannot be read: " + e.getMessage());
    return false;
  }
}
