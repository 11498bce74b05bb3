package dev.handover.extraction.article;

import dev.handover.model.RejectionReason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** From bytes to characters: what the bytes declare, else UTF-8. */
final class Decoder {
  private static final int DECLARATION_WITHIN = 2048;

  private static final Map<String, String> SIGNATURES =
      Map.of(
          "25504446", "a PDF",
          "504b0304", "a ZIP archive or an office document",
          "89504e47", "a PNG image",
          "ffd8ff", "a JPEG image",
          "47494638", "a GIF image",
          "1f8b", "a gzip archive",
          "d0cf11e0", "an old office document",
          "7b5c727466", "an RTF document");

  private Decoder() {}

  static String decode(byte[] content) throws UnreadableException {
    refuseSignatures(content);
    String text = text(content);
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableException(
          RejectionReason.NOT_TEXT,
          "The content is binary; put the article as text, HTML or JSON.");
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static void refuseSignatures(byte[] content) throws UnreadableException {
    String start = HexFormat.of().formatHex(content, 0, Math.min(8, content.length));
    for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
      if (start.startsWith(signature.getKey())) {
        throw new UnreadableException(
            RejectionReason.NOT_TEXT,
            "The content is " + signature.getValue() + "; put the article as text, HTML or JSON.");
      }
    }
  }

  private static String text(byte[] content) throws UnreadableException {
    Optional<String> text = strict(content, marked(content));
    if (text.isEmpty()) {
      text = strict(content, declared(content));
    }
    return text.isPresent() ? text.get() : mended(content);
  }

  private static Optional<String> strict(byte[] content, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Charset marked(byte[] content) {
    if (content.length >= 2 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (content.length >= 2 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }

  private static Charset declared(byte[] content) {
    String head =
        new String(
                content,
                0,
                Math.min(content.length, DECLARATION_WITHIN),
                StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    for (String key : List.of("charset=", "encoding=")) {
      int at = head.indexOf(key);
      if (at >= 0) {
        String value = head.substring(at + key.length());
        boolean quoted = value.startsWith("\"") || value.startsWith("'");
        String name = quoted ? value.substring(1) : value;
        int end = 0;
        while (end < name.length() && isNamePart(name.charAt(end))) {
          end++;
        }
        try {
          return Charset.forName(name.substring(0, end));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
          return StandardCharsets.UTF_8;
        }
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private static String mended(byte[] content) throws UnreadableException {
    String text = new String(content, StandardCharsets.UTF_8);
    long bad = text.chars().filter(c -> c == '\uFFFD').count();
    if (bad * 1000 > (long) ArticleLimits.BAD_PER_MILLE_MAX * text.length()) {
      throw new UnreadableException(
          RejectionReason.UNDECODABLE,
          "The content is neither UTF-8 nor what it declares; put it as UTF-8.");
    }
    return text;
  }
}
