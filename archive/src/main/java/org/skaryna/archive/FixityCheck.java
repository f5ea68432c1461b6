// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.util.List;
import java.util.function.Consumer;

final class FixityCheck {
  FixityCheck(Catalogue catalogue, ObjectStore store, Consumer<ArchivedDocument> progress) {}

  FixityReport run() {
    return new FixityReport(0, 0, List.of());
  }
}
