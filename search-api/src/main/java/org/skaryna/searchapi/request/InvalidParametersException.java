// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.request;

import java.util.List;
import java.util.stream.Collectors;

/** A request whose parameters cannot be meant: every one that is wrong, not only the first. */
public final class InvalidParametersException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<InvalidParameter> invalid;

  public InvalidParametersException(List<InvalidParameter> invalid) {
    super(invalid.stream().map(InvalidParameter::sentence).collect(Collectors.joining("; ")));
    this.invalid = List.copyOf(invalid);
  }

  public List<InvalidParameter> invalid() {
    return invalid;
  }
}
