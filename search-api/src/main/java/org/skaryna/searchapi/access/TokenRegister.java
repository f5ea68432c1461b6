// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The tokens of an installation, in {@code tokens.json} of its data folder. What another process
 * changes there holds at the next look. Safe for any number of threads.
 */
public final class TokenRegister {
  /** By which a token is known for one, where it turns up in the wrong place. */
  static final String PREFIX = "skaryna_";

  private static final int RANDOM_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final TokenFile file;
  private final Clock clock;

  private TokenRegister(TokenFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  public static TokenRegister in(Path dataFolder) {
    return in(dataFolder, Clock.systemDefaultZone());
  }

  /**
   * @param clock whose day tells whether a token still is valid
   */
  public static TokenRegister in(Path dataFolder, Clock clock) {
    return new TokenRegister(new TokenFile(dataFolder.resolve("tokens.json")), clock);
  }

  /**
   * Makes a token and returns it; it cannot be had again.
   *
   * @param lastDay the last day on which it is valid, or {@link Token#NO_END}
   * @throws IllegalArgumentException when the last day is over, when the name cannot be one, or was
   *     used before: the audit log tells people by it
   */
  public String create(String name, Role role, LocalDate lastDay) {
    LocalDate today = LocalDate.now(clock);
    if (lastDay.isBefore(today)) {
      throw new IllegalArgumentException(
          "last day: expected %s or a later one, got %s".formatted(today, lastDay));
    }
    byte[] random = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(random);
    String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    Token token =
        new Token(
            name,
            role,
            HexFormat.of().formatHex(sha256(secret)),
            clock.instant(),
            lastDay,
            Token.NEVER);
    file.change(tokens -> with(tokens, token));
    return secret;
  }

  private static List<Token> with(List<Token> tokens, Token token) {
    if (tokens.stream().anyMatch(other -> other.name().equals(token.name()))) {
      throw new IllegalArgumentException(
          "name: there is or was a token '%s', expected another name".formatted(token.name()));
    }
    List<Token> all = new ArrayList<>(tokens);
    all.add(token);
    return all;
  }

  /** Every token that ever was, the oldest first. */
  public List<Token> list() {
    return file.tokens();
  }

  /**
   * Ends a token; from now on it opens nothing, in a running server too.
   *
   * @return whether there is one of this name
   */
  public boolean revoke(String name) {
    if (file.tokens().stream().noneMatch(token -> token.name().equals(name))) {
      return false;
    }
    file.change(tokens -> tokens.stream().map(token -> revoked(token, name)).toList());
    return true;
  }

  private Token revoked(Token token, String name) {
    return token.name().equals(name) && token.revoked().equals(Token.NEVER)
        ? token.revokedAt(clock.instant())
        : token;
  }

  /** The token, where it is known and valid today; takes as long whether or not it is. */
  public Optional<Token> find(String secret) {
    byte[] wanted = sha256(secret);
    Optional<Token> found = Optional.empty();
    for (Token token : file.tokens()) {
      if (MessageDigest.isEqual(wanted, HexFormat.of().parseHex(token.sha256()))) {
        found = Optional.of(token);
      }
    }
    return found.filter(token -> token.isValidOn(LocalDate.now(clock)));
  }

  /** The token of this name, where there is one that is valid today. */
  Optional<Token> valid(String name) {
    LocalDate today = LocalDate.now(clock);
    return file.tokens().stream()
        .filter(token -> token.name().equals(name) && token.isValidOn(today))
        .findFirst();
  }

  private static byte[] sha256(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
