package dev.handover.query.format;

import dev.handover.model.Citation;

/** Where the words of a citation stand in their text, as RFC 5147 points at characters. */
public final class EvidenceLink {
  private EvidenceLink() {}

  /**
   * The link.
   *
   * @param address what stands in front of the service's paths
   */
  public static String of(String address, Citation citation) {
    return "%s/voices/%s/text#char=%d,%d"
        .formatted(address, citation.voice(), citation.start(), citation.end());
  }
}
