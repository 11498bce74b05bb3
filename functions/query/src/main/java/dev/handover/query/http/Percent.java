package dev.handover.query.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;

/** Percent-encoding (RFC 3986) of UTF-8. */
public final class Percent {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String UNRESERVED = "-._~";

  private Percent() {}

  /**
   * The text that percent-encoded text stands for.
   *
   * @throws MalformedEncodingException if a percent sign lacks its two digits, or the bytes are not
   *     UTF-8
   */
  public static String decode(String text) throws MalformedEncodingException {
    byte[] in = text.getBytes(UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
    for (int i = 0; i < in.length; i++) {
      if (in[i] == '%') {
        out.write(octet(in, i));
        i += 2;
      } else {
        out.write(in[i]);
      }
    }
    return utf8(out.toByteArray());
  }

  /** As {@link #decode}, with a plus sign for a space, as HTML forms write it. */
  public static String decodeForm(String text) throws MalformedEncodingException {
    return decode(text.replace('+', ' '));
  }

  /** The text with everything but RFC 3986's unreserved characters encoded. */
  public static String encode(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (byte octet : text.getBytes(UTF_8)) {
      if (unreserved(octet)) {
        out.append((char) octet);
      } else {
        out.append('%').append(HEX.toHexDigits(octet));
      }
    }
    return out.toString();
  }

  private static int octet(byte[] in, int percent) throws MalformedEncodingException {
    boolean digits =
        percent + 2 < in.length
            && HexFormat.isHexDigit(in[percent + 1])
            && HexFormat.isHexDigit(in[percent + 2]);
    if (!digits) {
      throw new MalformedEncodingException(
          "A percent sign lacks its two hexadecimal digits; write a literal one as %25.");
    }
    return HexFormat.fromHexDigit(in[percent + 1]) * 16 + HexFormat.fromHexDigit(in[percent + 2]);
  }

  private static String utf8(byte[] octets) throws MalformedEncodingException {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
    } catch (CharacterCodingException e) {
      throw new MalformedEncodingException("The percent-encoded bytes are not UTF-8; use UTF-8.");
    }
  }

  private static boolean unreserved(byte octet) {
    return (octet >= 'A' && octet <= 'Z')
        || (octet >= 'a' && octet <= 'z')
        || (octet >= '0' && octet <= '9')
        || UNRESERVED.indexOf(octet) >= 0;
  }
}
