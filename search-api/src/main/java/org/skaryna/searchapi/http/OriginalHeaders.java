// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * The headers of an original from the archive, whose media type and name come from outside. Plain
 * text and PDF are shown, everything else is saved: what a browser would run is never opened here.
 */
public record OriginalHeaders(String mediaType, String disposition) {
  private static final String BYTES = "application/octet-stream";
  private static final Set<String> SHOWN = Set.of("text/plain", "application/pdf");

  /** A media type by RFC 9110, section 8.3.1, with no parameter but a charset. */
  private static final Pattern MEDIA_TYPE =
      Pattern.compile(
          "[a-z0-9][a-z0-9.+-]{0,63}/[a-z0-9][a-z0-9.+-]{0,99}(?:; ?charset=[a-z0-9._-]{1,40})?");

  private static final String UNRESERVED = "-._~!$&+^`|#";

  /**
   * Headers that are safe whatever is in the arguments.
   *
   * @param format the media type as it was recorded
   * @param fileName the name as it was recorded, or empty
   */
  public static OriginalHeaders of(String format, String fileName) {
    String lower = format.strip().toLowerCase(Locale.ROOT);
    String mediaType = MEDIA_TYPE.matcher(lower).matches() ? lower : BYTES;
    String kind = SHOWN.contains(mediaType.replaceFirst(";.*", "")) ? "inline" : "attachment";
    return new OriginalHeaders(mediaType, kind + fileName(fileName));
  }

  /**
   * {@code Content-Disposition} of a file to be saved.
   *
   * @param fileName may hold anything, {@link FileNames#safe} is made of it
   */
  public static String attachment(String fileName) {
    return "attachment" + fileName(FileNames.safe(fileName.replaceAll("[/\\\\]", "_")));
  }

  /** Hands each header's name and value to {@code header}. */
  public void set(BiConsumer<String, String> header) {
    header.accept("Content-Type", mediaType);
    header.accept("Content-Disposition", disposition);
    header.accept(SecurityHeaders.CONTENT_SECURITY_POLICY, SecurityHeaders.ORIGINALS);
  }

  /** The name for old clients in ASCII, and in full (RFC 6266, RFC 8187). */
  private static String fileName(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    if (last.isBlank()) {
      return "";
    }
    String ascii = last.replaceAll("[^A-Za-z0-9._ -]", "_");
    return "; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii, extended(last));
  }

  private static String extended(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : name.getBytes(UTF_8)) {
      char letter = (char) (octet & 0xFF);
      boolean plain =
          letter < 0x80 && (Character.isLetterOrDigit(letter) || UNRESERVED.indexOf(letter) >= 0);
      encoded.append(plain ? Character.toString(letter) : "%%%02X".formatted((int) letter));
    }
    return encoded.toString();
  }
}
