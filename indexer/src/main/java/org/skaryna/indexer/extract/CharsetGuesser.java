// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;

/**
 * Finds out how a text is encoded: by its byte order mark, by being well-formed UTF-8 or UTF-16,
 * else by which encoding makes its letters the most likely Belarusian, Russian or Ukrainian. The
 * single-byte encodings of Cyrillic differ in where they put the letters, so the wrong ones give
 * capitals for small letters (KOI8 for windows-1251) or signs inside words (MacCyrillic for
 * windows-1251: € for я), which {@link CyrillicText#score} punishes. What makes no Cyrillic is told
 * by the detector of ICU, which knows the languages of Europe by their groups of three letters, and
 * by their alphabets ({@link LatinText}).
 */
final class CharsetGuesser {
  /** The order decides between equals: the more common first. */
  private static final List<Charset> CYRILLIC =
      List.of(
          Charset.forName("windows-1251"),
          Charset.forName("KOI8-R"),
          Charset.forName("KOI8-U"),
          Charset.forName("IBM866"),
          Charset.forName("ISO-8859-5"),
          Charset.forName("x-MacCyrillic"));

  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** The more common first, as above. IBM852 is what DOS wrote in Poland, 1257 is Baltic. */
  private static final List<Charset> LATIN =
      List.of(
          WESTERN,
          Charset.forName("windows-1250"),
          Charset.forName("ISO-8859-2"),
          Charset.forName("windows-1257"),
          Charset.forName("windows-1254"),
          Charset.forName("IBM852"));

  /** By what ICU calls them; the ISO one for Western Europe is a part of Microsoft's. */
  private static final Map<String, Charset> LATIN_BY_ICU =
      Map.of(
          "ISO-8859-1", WESTERN,
          "windows-1252", WESTERN,
          "ISO-8859-2", Charset.forName("ISO-8859-2"),
          "windows-1250", Charset.forName("windows-1250"),
          "ISO-8859-9", Charset.forName("windows-1254"),
          "windows-1254", Charset.forName("windows-1254"));

  /** Of 100; below it ICU guesses by a few letters. */
  private static final int SURE_ENOUGH = 15;

  private static final int SAMPLE = 64 * 1024;

  private CharsetGuesser() {}

  /** A charset and whether it was guessed from the letters, rather than stated or proved. */
  record Guess(Charset charset, boolean guessed) {}

  /**
   * @param declared what the document or its server says, or empty; believed unless the bytes prove
   *     it wrong
   */
  static Guess guess(byte[] bytes, String declared) {
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      return new Guess(marked.get(), false);
    }
    boolean utf8 = isUtf8(bytes);
    boolean ascii = utf8 && isAscii(bytes);
    Optional<Charset> stated = charset(declared).filter(c -> isPossible(c, bytes));
    if (utf8 && !ascii) {
      return new Guess(StandardCharsets.UTF_8, false);
    }
    Optional<Charset> wide = withoutMark(bytes);
    if (wide.isPresent()) {
      return new Guess(wide.get(), false);
    }
    if (stated.isPresent() && !stated.get().equals(StandardCharsets.UTF_8)) {
      return new Guess(believed(stated.get(), bytes), false);
    }
    return ascii ? new Guess(StandardCharsets.UTF_8, false) : new Guess(likeliest(bytes), true);
  }

  /** Decodes; malformed bytes become U+FFFD, a byte order mark is left out. */
  static String decode(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The first bytes as ISO 8859-1, for what markup says in ASCII. */
  static String latin(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
  }

  /** The most likely single-byte encoding. */
  static Charset likeliest(byte[] bytes) {
    byte[] sample = telling(bytes);
    Charset best = latin(sample);
    double bestScore = LatinText.score(new String(sample, best));
    for (Charset candidate : CYRILLIC) {
      double score = CyrillicText.score(new String(sample, candidate));
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  /** What ICU says, unless the letters make more sense otherwise. */
  private static Charset latin(byte[] sample) {
    Charset best = byIcu(sample);
    double bestScore = LatinText.score(new String(sample, best));
    for (Charset candidate : LATIN) {
      double score = LatinText.score(new String(sample, candidate));
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  private static Charset byIcu(byte[] sample) {
    return Arrays.stream(new CharsetDetector().setText(sample).detectAll())
        .filter(match -> match.getConfidence() >= SURE_ENOUGH)
        .map(match -> LATIN_BY_ICU.get(match.getName()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(WESTERN);
  }

  /** A stated single-byte encoding is overruled when another makes far better Cyrillic. */
  private static Charset believed(Charset stated, byte[] bytes) {
    if (!CYRILLIC.contains(stated)) {
      return stated;
    }
    byte[] sample = telling(bytes);
    Charset likeliest = likeliest(bytes);
    double statedScore = CyrillicText.score(new String(sample, stated));
    return CYRILLIC.contains(likeliest)
            && statedScore < 0
            && CyrillicText.score(new String(sample, likeliest)) > 0
        ? likeliest
        : stated;
  }

  /** The part of a long text where the letters are: markup at its start says nothing. */
  private static byte[] telling(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    int from = Math.max(0, Math.min(first - 16, bytes.length - 1));
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
  }

  private static Optional<Charset> charset(String name) {
    try {
      return name.isBlank() ? Optional.empty() : Optional.of(Charset.forName(name.strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** Single-byte text that claims to be UTF-16 gives it away by having no zero byte. */
  private static boolean isPossible(Charset charset, byte[] bytes) {
    if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
      return withoutMark(bytes).isPresent();
    }
    return !charset.equals(StandardCharsets.UTF_8) || isUtf8(bytes);
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return startsWith(bytes, 0xFE, 0xFF)
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark: the high bytes, nearly all 0, 1 or 4 (Cyrillic), are on one side. */
  private static Optional<Charset> withoutMark(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += isHighByte(bytes[i]) ? 1 : 0;
      odd += isHighByte(bytes[i + 1]) ? 1 : 0;
    }
    int needed = length / 2 * 9 / 10;
    if (length < 8 || (even >= needed) == (odd >= needed)) {
      return Optional.empty();
    }
    return Optional.of(even >= needed ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static boolean isHighByte(byte b) {
    return b == 0 || b == 1 || b == 4;
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** Well-formed but for a character cut off at the end. */
  static boolean isUtf8(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, false);
      if (result.isError()) {
        return false;
      }
      if (result.isUnderflow()) {
        return true;
      }
      out.clear();
    }
  }
}
