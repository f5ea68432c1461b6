// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.bag;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skaryna.archive.ArchiveErrors;
import org.skaryna.archive.ArchiveException;

/**
 * A bag in a folder, of version 0.93 to 1.0, whoever made it. Nothing in it is believed before
 * {@link #verify}.
 */
public final class Bag {
  private static final Pattern VERSION =
      Pattern.compile("BagIt-Version: *(\\d{1,3})\\.(\\d{1,3}) *");
  private static final Pattern ENCODING = Pattern.compile("Tag-File-Character-Encoding: *(\\S+) *");

  private final Path root;
  private final boolean everyManifestListsAll;
  private final Charset charset;
  private final BagInfo info;

  private Bag(Path root, boolean everyManifestListsAll, Charset charset, BagInfo info) {
    this.root = root;
    this.everyManifestListsAll = everyManifestListsAll;
    this.charset = charset;
    this.info = info;
  }

  /**
   * Opens the bag in a folder.
   *
   * @throws ArchiveException when it is none, saying why
   */
  public static Bag open(Path path) {
    Path folder = path.toAbsolutePath().normalize();
    Path declaration = folder.resolve(BagNames.DECLARATION);
    if (!isFile(declaration)) {
      throw new ArchiveException(folder + ": is not a bag, it has no " + BagNames.DECLARATION);
    }
    try (ManifestLines lines = new ManifestLines(declaration, StandardCharsets.UTF_8)) {
      Matcher version = match(VERSION, lines, "BagIt-Version: 1.0");
      int major = Integer.parseInt(version.group(1));
      if (major > 1) {
        throw lines.wrong("expected version 1.0 or older, found " + version.group());
      }
      Matcher encoding = match(ENCODING, lines, "Tag-File-Character-Encoding: UTF-8");
      Charset charset = charset(encoding.group(1), lines);
      return new Bag(folder, major == 1, charset, info(folder, charset));
    } catch (IOException e) {
      throw ArchiveErrors.of(folder + ": cannot be read as a bag", e);
    } catch (ArchiveException e) {
      throw new ArchiveException(folder + ": " + e.getMessage(), e);
    }
  }

  private static Matcher match(Pattern pattern, ManifestLines lines, String expected)
      throws IOException {
    String line = lines.text().orElse("");
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      throw lines.wrong("expected '%s', found '%s'".formatted(expected, BagNames.shown(line)));
    }
    return matcher;
  }

  private static Charset charset(String name, ManifestLines lines) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      ArchiveException unknown = lines.wrong("unknown encoding '" + name + "'");
      unknown.initCause(e);
      throw unknown;
    }
  }

  private static BagInfo info(Path folder, Charset charset) throws IOException {
    Path file = folder.resolve(BagNames.INFO);
    return isFile(file) ? BagInfo.read(file, charset) : BagInfo.NONE;
  }

  /** Whether it is a file, and no link to one. */
  static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  public Path root() {
    return root;
  }

  public BagInfo info() {
    return info;
  }

  /** The folder with what it carries. */
  public Path payload() {
    return root.resolve(BagNames.PAYLOAD);
  }

  /** Whether {@link BagExport} has written it: documents with their descriptions. */
  public boolean isOfSkaryna() {
    return info.value(BagNames.FORMAT).isPresent();
  }

  /**
   * Reads everything and compares it with every manifest: each file listed is there and is what was
   * packed, and nothing is there that is not listed. No link is followed, nothing is fetched.
   *
   * @param progress is told the bytes of each file that was read
   */
  public BagReport verify(LongConsumer progress) {
    return new BagCheck(this, progress).run();
  }

  Charset charset() {
    return charset;
  }

  /** Since version 1.0; before, a file in one of the manifests was enough. */
  boolean everyManifestListsAll() {
    return everyManifestListsAll;
  }
}
