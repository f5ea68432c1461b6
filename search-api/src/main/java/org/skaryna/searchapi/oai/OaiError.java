// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.oai;

/** What a request is refused for, by the codes of the protocol (section 3.6). */
final class OaiError extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** The protocol's words. */
  enum Code {
    BAD_ARGUMENT("badArgument"),
    BAD_RESUMPTION_TOKEN("badResumptionToken"),
    BAD_VERB("badVerb"),
    CANNOT_DISSEMINATE_FORMAT("cannotDisseminateFormat"),
    ID_DOES_NOT_EXIST("idDoesNotExist"),
    NO_RECORDS_MATCH("noRecordsMatch"),
    NO_SET_HIERARCHY("noSetHierarchy");

    private final String word;

    Code(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }

    /** Whether the answer must not repeat the arguments, which make no sense. */
    boolean hidesArguments() {
      return this == BAD_VERB || this == BAD_ARGUMENT;
    }
  }

  private final Code code;

  OaiError(Code code, String message) {
    super(message);
    this.code = code;
  }

  Code code() {
    return code;
  }
}
