// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import java.util.List;
import java.util.stream.Collectors;

/** A request whose parameters cannot be meant: every one that is wrong, not only the first. */
final class InvalidParametersException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<InvalidParameter> invalid;

  InvalidParametersException(List<InvalidParameter> invalid) {
    super(invalid.stream().map(InvalidParameter::sentence).collect(Collectors.joining("; ")));
    this.invalid = List.copyOf(invalid);
  }

  List<InvalidParameter> invalid() {
    return invalid;
  }
}
