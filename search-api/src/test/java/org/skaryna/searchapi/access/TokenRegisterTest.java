// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.archive.ArchiveException;

class TokenRegisterTest {
  private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");

  @TempDir private Path folder;

  private TokenRegister register() {
    return TokenRegister.in(folder);
  }

  private TokenRegister on(String day) {
    return TokenRegister.in(
        folder, Clock.fixed(LocalDate.parse(day).atTime(23, 59).atZone(MINSK).toInstant(), MINSK));
  }

  @Test
  void findsATokenByWhatWasShownOnce() {
    String secret = register().create("Ганна", Role.ARCHIVIST, Token.NO_END);

    assertThat(register().find(secret)).get().extracting(Token::name).isEqualTo("Ганна");
    assertThat(register().find(secret).orElseThrow().role()).isEqualTo(Role.ARCHIVIST);
  }

  @Test
  void keepsNothingFromWhichATokenCouldBeMadeAndLetsNobodyElseRead() throws IOException {
    String secret = register().create("Ганна", Role.READER, Token.NO_END);
    Path file = folder.resolve("tokens.json");

    assertThat(Files.readString(file)).doesNotContain(secret.substring(10));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(secret).hasSize("skaryna_".length() + 43);
  }

  @Test
  void everyTokenIsAnother() {
    assertThat(register().create("a", Role.READER, Token.NO_END))
        .isNotEqualTo(register().create("b", Role.READER, Token.NO_END));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "skaryna_", "skaryna_AAAA", "\u0000", "a\nb"})
  void findsNothingByAGuess(String guess) {
    register().create("Ганна", Role.ARCHIVIST, Token.NO_END);
    assertThat(register().find(guess)).isEmpty();
  }

  @Test
  void nothingLikeATokenIsOne() {
    String secret = register().create("Ганна", Role.ARCHIVIST, Token.NO_END);
    String sum = register().list().getFirst().sha256();

    assertThat(register().find(secret.substring(1))).isEmpty();
    assertThat(register().find(secret + "A")).isEmpty();
    assertThat(register().find(secret.toLowerCase(java.util.Locale.ROOT))).isEmpty();
    assertThat(register().find(sum)).isEmpty();
  }

  @Test
  void aRevocationHoldsAtOnceForWhoeverHasReadTheFile() {
    TokenRegister running = register();
    String secret = register().create("Ганна", Role.ARCHIVIST, Token.NO_END);
    assertThat(running.find(secret)).isPresent();

    assertThat(register().revoke("Ганна")).isTrue();

    assertThat(running.find(secret)).isEmpty();
    assertThat(running.list()).hasSize(1);
    assertThat(register().revoke("nobody")).isFalse();
  }

  @Test
  void aTokenEndsAfterItsLastDay() {
    String secret = register().create("Ганна", Role.READER, LocalDate.parse("2027-03-01"));

    assertThat(on("2027-03-01").find(secret)).isPresent();
    assertThat(on("2027-03-02").find(secret)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " a", "a ", "a\nb", "a/b", "\u202egnp"})
  void refusesANameThatCouldNotBeToldInALog(String name) {
    assertThatThrownBy(() -> register().create(name, Role.READER, Token.NO_END))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name");
  }

  @Test
  void refusesANameThatWasUsedEvenByARevokedToken() {
    register().create("Ганна", Role.READER, Token.NO_END);
    register().revoke("Ганна");
    assertThatThrownBy(() -> register().create("Ганна", Role.ARCHIVIST, Token.NO_END))
        .hasMessageContaining("Ганна");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"tokens\":[{\"name\":\"a\",\"role\":\"king\"}]}"})
  void aFileThatCannotBeReadLetsNobodyInAndIsNamed(String content) throws IOException {
    Files.writeString(folder.resolve("tokens.json"), content);
    assertThatThrownBy(() -> register().find("skaryna_x"))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("tokens.json");
  }
}
