package dev.handover.local;

import dev.handover.local.export.ExportException;
import dev.handover.local.export.Exporter;
import dev.handover.local.export.PageReader;
import dev.handover.local.export.PrintedOutput;
import dev.handover.local.export.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;

/** Exports a whole list of a service. */
final class ExportCommand {
  private final PrintStream out;
  private final PrintStream err;

  ExportCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Tells whether the whole list was written. */
  boolean run(ExportOptions options) {
    String target = options.to().map(Path::toString).orElse("Standard output");
    try {
      long entries =
          options.to().isPresent()
              ? WholeFile.write(options.to().get(), to -> export(options, to))
              : export(options, new PrintedOutput(out));
      String what = options.format().isSheet() ? " rows of " : " entries of ";
      err.println(target + ": " + entries + what + options.list().word());
      return true;
    } catch (ExportException e) {
      err.println(e.getMessage());
    } catch (IOException e) {
      err.println(target + " cannot be written: " + reason(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private long export(ExportOptions options, OutputStream to)
      throws IOException, InterruptedException {
    return new Exporter(new PageReader(options.key(), this::pause))
        .export(options.list().word(), options.first(), options.format(), to);
  }

  private void pause(Duration wait, String reason) throws InterruptedException {
    err.println(reason + "\n  Asking again in " + wait.toSeconds() + " s.");
    Thread.sleep(wait);
  }

  // The name of what is not there is all that some of them say.
  private static String reason(IOException fault) {
    return fault instanceof NoSuchFileException
        ? "there is no such folder"
        : String.valueOf(fault.getMessage());
  }
}
