package dev.handover.local.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/** A stream that, unlike the one it writes to, does not hide that nobody takes what is written. */
public final class PrintedOutput extends FilterOutputStream {
  private final PrintStream stream;

  /** Writes to that stream. */
  public PrintedOutput(PrintStream stream) {
    super(stream);
    this.stream = stream;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    stream.write(bytes, offset, length);
  }

  @Override
  public void flush() throws IOException {
    if (stream.checkError()) {
      throw new IOException("it was closed");
    }
  }
}
