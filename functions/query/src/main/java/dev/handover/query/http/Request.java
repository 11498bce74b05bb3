package dev.handover.query.http;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One HTTP request.
 *
 * @param base what stands before every path of a deployment: empty, or its stage such as {@code
 *     /dev}
 * @param path the path below the base, percent-encoded or not
 * @param query the query string as it came, without the question mark
 * @param headers lower-case names; repeated ones joined with commas
 */
public record Request(
    String method, String base, String path, String query, Map<String, String> headers) {
  public Request {
    headers = Map.copyOf(headers);
  }

  /** The parts between the slashes, decoded one by one; {@code /} is one empty part. */
  public List<String> segments() {
    return Arrays.stream(path.substring(1).split("/", -1)).map(Request::decode).toList();
  }

  /** The whole path as a URI reference. */
  public String instance() {
    return base + "/" + String.join("/", segments().stream().map(Percent::encode).toList());
  }

  /**
   * A header's value, if it was sent.
   *
   * @param name in lower case
   */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** Scheme and host, as the client wrote them, for links that must hold without their context. */
  public String origin() {
    return header("x-forwarded-proto").filter("http"::equals).orElse("https") + "://" + host();
  }

  /** The host that the client asked, with its port if that is not the scheme's own. */
  public String host() {
    return header("host").filter(Request::isHost).orElse("localhost");
  }

  private static boolean isHost(String host) {
    return host.matches("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");
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
