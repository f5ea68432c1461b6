// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import org.skaryna.analysis.name.form.Agreement;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.form.GivenName;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.form.Patronymics;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Sounds;

/** Which sex a whole name tells: by its given name, its patronymic, or its family name's form. */
final class NameSex {
  private NameSex() {}

  /** {@link Agreement#MALE}, {@link Agreement#FEMALE}, or {@link Agreement#ANY} when unsettled. */
  static int of(PersonName name) {
    int agreement = Agreement.ANY;
    if (name.parts().size() > 1) {
      for (NamePart part : name.parts()) {
        agreement &= of(part);
      }
    }
    return agreement == 0 ? Agreement.ANY : Agreement.sexes(agreement);
  }

  private static int of(NamePart part) {
    return switch (part.tag()) {
      case GIVEN -> given(part);
      case PATRONYMIC -> Patronymics.isFemale(part.written()) ? Agreement.FEMALE : Agreement.MALE;
      case FAMILY -> family(part);
      case INITIAL, UNKNOWN -> Agreement.ANY;
    };
  }

  private static int given(NamePart part) {
    int agreement = 0;
    String sounds = Sounds.of(Folding.fold(part.written()));
    for (GivenName name : GivenNames.full(sounds)) {
      agreement |= name.agreement();
    }
    if (agreement == 0) {
      for (GivenName name : GivenNames.familiar(sounds)) {
        agreement |= name.agreement();
      }
    }
    return agreement == 0 ? Agreement.ANY : agreement;
  }

  private static int family(NamePart part) {
    for (BaseForm form : BaseForms.of(part.written())) {
      return Agreement.sexes(form.agreement());
    }
    return Agreement.ANY;
  }
}
