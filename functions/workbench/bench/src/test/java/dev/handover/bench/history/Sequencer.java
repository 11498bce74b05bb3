package dev.handover.bench.history;

import java.util.HexFormat;

/** Gives sequencers as S3 does, each later than those before. */
final class Sequencer {
  private long last = 0x6867F2A01C4B7E31L;

  String next() {
    return HexFormat.of().withUpperCase().toHexDigits(++last);
  }
}
