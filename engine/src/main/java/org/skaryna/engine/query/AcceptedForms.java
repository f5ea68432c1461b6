// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.List;
import java.util.Set;

/** Which written forms of a name count. */
sealed interface AcceptedForms {
  boolean has(String form);

  /** Those of {@code mentions} that count. */
  default List<NameMention> of(List<NameMention> mentions) {
    return mentions.stream().filter(mention -> has(mention.name().form())).toList();
  }

  /** Every form but these. */
  record AllBut(Set<String> leftOut) implements AcceptedForms {
    @Override
    public boolean has(String form) {
      return !leftOut.contains(form);
    }

    @Override
    public List<NameMention> of(List<NameMention> mentions) {
      return leftOut.isEmpty() ? mentions : AcceptedForms.super.of(mentions);
    }
  }

  /** These forms, where no other stands beside them. */
  record NothingBut(Set<String> forms) implements AcceptedForms {
    @Override
    public boolean has(String form) {
      return forms.contains(form);
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
    @Override
    public boolean has(String written) {
      return form.equalsIgnoreCase(written);
    }
  }
}
