// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which written forms of a name count, whatever signs stand between their words. */
sealed interface AcceptedForms {
  boolean has(String form);

  /** Those of {@code mentions} that count. */
  default List<NameMention> of(List<NameMention> mentions) {
    return mentions.stream().filter(mention -> has(mention.name().form())).toList();
  }

  /** Every form but these. */
  record AllBut(Set<String> leftOut) implements AcceptedForms {
    public AllBut {
      leftOut = words(leftOut);
    }

    @Override
    public boolean has(String form) {
      return leftOut.isEmpty() || !leftOut.contains(WrittenName.words(form));
    }

    @Override
    public List<NameMention> of(List<NameMention> mentions) {
      return leftOut.isEmpty() ? mentions : AcceptedForms.super.of(mentions);
    }
  }

  /** These forms, where no other stands beside them. */
  record NothingBut(Set<String> forms) implements AcceptedForms {
    public NothingBut {
      forms = words(forms);
    }

    @Override
    public boolean has(String form) {
      return forms.contains(WrittenName.words(form));
    }

    @Override
    public List<NameMention> of(List<NameMention> mentions) {
      return mentions.stream().allMatch(mention -> has(mention.name().form()))
          ? mentions
          : List.of();
    }
  }

  /** This form in any capitals. */
  record Only(String form) implements AcceptedForms {
    public Only {
      form = WrittenName.words(form);
    }

    @Override
    public boolean has(String written) {
      return form.equalsIgnoreCase(WrittenName.words(written));
    }
  }

  private static Set<String> words(Set<String> forms) {
    return forms.stream().map(WrittenName::words).collect(Collectors.toUnmodifiableSet());
  }
}
