// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Forms by their numbers, with the keys of their words and those that have the same short text. A
 * table with one more shares what it can with the one before, so only the newest may grow; all of
 * them stay as they are.
 */
final class FormTable {
  private static final int FIRST_SIZE = 64;

  private final MentionForm[] forms;
  private final String[][] keys;

  /** For each form the number of its short text; shared, and only asked for numbers of forms. */
  private final int[] names;

  private final Map<String, Integer> numbersOfNames;
  private final int size;

  FormTable() {
    this(
        new MentionForm[FIRST_SIZE],
        new String[FIRST_SIZE][],
        new int[FIRST_SIZE],
        new HashMap<>(),
        0);
  }

  private FormTable(
      MentionForm[] forms,
      String[][] keys,
      int[] names,
      Map<String, Integer> numbersOfNames,
      int size) {
    this.forms = forms;
    this.keys = keys;
    this.names = names;
    this.numbersOfNames = numbersOfNames;
    this.size = size;
  }

  /** The table with one form more. Only for one thread, and for the newest table. */
  FormTable with(MentionForm form, String[] keysOfForm) {
    boolean full = size == forms.length;
    MentionForm[] moreForms = full ? Arrays.copyOf(forms, 2 * size) : forms;
    String[][] moreKeys = full ? Arrays.copyOf(keys, 2 * size) : keys;
    int[] moreNames = full ? Arrays.copyOf(names, 2 * size) : names;
    moreForms[size] = form;
    moreKeys[size] = keysOfForm;
    moreNames[size] = numbersOfNames.computeIfAbsent(form.shortText(), n -> numbersOfNames.size());
    return new FormTable(moreForms, moreKeys, moreNames, numbersOfNames, size + 1);
  }

  int size() {
    return size;
  }

  MentionForm form(int number) {
    return forms[number];
  }

  /** See {@link NamePrefixes}. */
  String[] keys(int number) {
    return keys[number];
  }

  /** The same number for every form with the same short text, below {@link #size()}. */
  int name(int number) {
    return names[number];
  }

  /** The forms from a number on. */
  List<MentionForm> from(int number) {
    return Arrays.asList(forms).subList(number, size);
  }
}
