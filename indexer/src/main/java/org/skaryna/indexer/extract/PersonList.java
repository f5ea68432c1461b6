// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names of several people written in one line: {@code Ганна Кісель, Ян Вайтовіч і Пётр Сівец}. A
 * single name in the order of a catalogue stays whole: {@code Кісель, Ганна}.
 */
final class PersonList {
  private static final Pattern SEMICOLON = Pattern.compile("\\s*[;|]\\s*");
  private static final Pattern COMMA_OR_AND =
      Pattern.compile("\\s*,\\s*|\\s+(?:and|и|і|ды|i|&|та)\\s+");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^(?:аўтары?|автор(?:ы)?|authors?|by|written by|тэкст|текст|text)\\s*[:\\s]\\s*");
  private static final int LONGEST_NAME = 80;

  private PersonList() {}

  static List<String> split(String written) {
    String plain = LABEL.matcher(PlainText.oneLine(written)).replaceFirst("");
    List<String> names = new ArrayList<>();
    for (String part : SEMICOLON.split(plain, 0)) {
      List<String> people = List.of(COMMA_OR_AND.split(part, 0));
      boolean several = people.stream().allMatch(person -> person.strip().indexOf(' ') > 0);
      names.addAll(several ? people : List.of(part));
    }
    names.replaceAll(String::strip);
    names.removeIf(name -> name.isEmpty() || name.length() > LONGEST_NAME);
    return names;
  }
}
