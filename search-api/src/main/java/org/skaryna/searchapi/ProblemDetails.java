// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.skaryna.searchapi.request.InvalidParameter;
import org.skaryna.searchapi.request.InvalidParametersException;

/**
 * An error as RFC 9457 writes it. {@code type} is {@code about:blank}: the status says it all.
 *
 * @param detail a sentence that names the thing and says what was expected
 * @param errors our extension: each parameter that was wrong
 */
record ProblemDetails(
    String type,
    String title,
    int status,
    String detail,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<InvalidParameter> errors) {

  static final String MEDIA_TYPE = "application/problem+json";

  ProblemDetails {
    errors = List.copyOf(errors);
  }

  static ProblemDetails of(int status, String title, String detail) {
    return new ProblemDetails("about:blank", title, status, detail, List.of());
  }

  static ProblemDetails of(InvalidParametersException e) {
    return new ProblemDetails("about:blank", "Bad Request", 400, sentence(e), e.invalid());
  }

  private static String sentence(InvalidParametersException e) {
    String text = String.valueOf(e.getMessage());
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
