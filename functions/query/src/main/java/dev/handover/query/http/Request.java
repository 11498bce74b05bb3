package dev.handover.query.http;

import java.util.Arrays;
import java.util.List;

/**
 * One HTTP request.
 *
 * @param base what stands before every path of a deployment: empty, or its stage such as {@code
 *     /dev}
 * @param path the path below the base, percent-encoded or not
 * @param query the query string as it came, without the question mark
 */
public record Request(String method, String base, String path, String query) {
  /** The parts between the slashes, decoded one by one; {@code /} is one empty part. */
  public List<String> segments() {
    return Arrays.stream(path.substring(1).split("/", -1)).map(Request::decode).toList();
  }

  /** The whole path as a URI reference. */
  public String instance() {
    return base + "/" + String.join("/", segments().stream().map(Percent::encode).toList());
  }

  /**
   * An HttpApi hands the path over already decoded, others as it was sent. No id holds a percent
   * sign, so decoding twice does no harm, and what cannot be decoded is meant as it stands.
   */
  private static String decode(String segment) {
    try {
      return Percent.decode(segment);
    } catch (MalformedEncodingException e) {
      return segment;
    }
  }
}
