// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.skaryna.archive.Origin;

/**
 * The id of a document that brings none: readable, and the same for the same origin. {@code
 * /texts/Ліст да маці.eml} -> {@code ліст-да-маці-0f3c9a1b2d}.
 */
final class DocumentId {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,6}$");
  private static final int LONGEST_SLUG = 60;
  private static final int HEX_DIGITS = 10;

  private DocumentId() {}

  static String of(Origin origin) {
    String place = origin.member().isEmpty() ? origin.path() : origin.member();
    String last = place.replaceAll("[/!?#]+$", "");
    String name = last.substring(Math.max(last.lastIndexOf('/'), last.lastIndexOf('!')) + 1);
    String words =
        NO_WORD
            .matcher(EXTENSION.matcher(name).replaceFirst("").toLowerCase(Locale.ROOT))
            .replaceAll("-");
    String slug = words.substring(0, words.offsetByCodePoints(0, shorter(words)));
    String stripped = slug.replaceAll("^-+|-+$", "");
    return (stripped.isEmpty() ? "document" : stripped) + "-" + hash(origin);
  }

  private static int shorter(String words) {
    return Math.min(LONGEST_SLUG, words.codePointCount(0, words.length()));
  }

  private static String hash(Origin origin) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(origin.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
