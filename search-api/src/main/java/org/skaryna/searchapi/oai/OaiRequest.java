// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.oai;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.oai.OaiError.Code;

/**
 * A request with the arguments that its verb takes.
 *
 * @param arguments by name; each was given once
 */
record OaiRequest(Verb verb, Map<String, String> arguments) {
  static final String IDENTIFIER = "identifier";
  static final String PREFIX = "metadataPrefix";
  static final String TOKEN = "resumptionToken";
  static final String FROM = "from";
  static final String UNTIL = "until";
  static final String SET = "set";

  private static final Set<String> SELECTIVE = Set.of(FROM, UNTIL, SET);

  /** The six verbs, the arguments that each must have and those that it may have. */
  @SuppressWarnings("ImmutableEnumChecker") // the sets are made by Set.of
  enum Verb {
    IDENTIFY("Identify", Set.of(), Set.of(), false),
    LIST_METADATA_FORMATS("ListMetadataFormats", Set.of(), Set.of(IDENTIFIER), false),
    LIST_SETS("ListSets", Set.of(), Set.of(), true),
    GET_RECORD("GetRecord", Set.of(IDENTIFIER, PREFIX), Set.of(), false),
    LIST_IDENTIFIERS("ListIdentifiers", Set.of(PREFIX), SELECTIVE, true),
    LIST_RECORDS("ListRecords", Set.of(PREFIX), SELECTIVE, true);

    private final String word;
    private final Set<String> required;
    private final Set<String> optional;
    private final boolean resumes;

    Verb(String word, Set<String> required, Set<String> optional, boolean resumes) {
      this.word = word;
      this.required = required;
      this.optional = optional;
      this.resumes = resumes;
    }

    String word() {
      return word;
    }

    private boolean knows(String argument) {
      return required.contains(argument)
          || optional.contains(argument)
          || (resumes && argument.equals(TOKEN));
    }
  }

  OaiRequest {
    arguments = Map.copyOf(arguments);
  }

  /**
   * Reads a request.
   *
   * @throws OaiError {@code badVerb} or {@code badArgument}
   */
  static OaiRequest of(QueryParameters parameters) {
    Verb verb = verb(parameters);
    Map<String, String> arguments = new LinkedHashMap<>();
    for (QueryParameters.Parameter it : parameters.all()) {
      if (it.name().equals("verb")) {
        continue;
      }
      require(it.readable(), it.name() + " is not UTF-8 in percent-encoding");
      require(verb.knows(it.name()), verb.word() + " takes no argument " + it.name());
      require(
          arguments.put(it.name(), it.value()) == null,
          it.name() + " was given more than once, expected it once");
    }
    if (arguments.containsKey(TOKEN)) {
      require(arguments.size() == 1, "resumptionToken is exclusive, expected no other argument");
    } else {
      verb.required.forEach(name ->
          require(arguments.containsKey(name), verb.word() + " needs the argument " + name));
    }
    return new OaiRequest(verb, arguments);
  }

  private static Verb verb(QueryParameters parameters) {
    var given = parameters.values("verb");
    return Arrays.stream(Verb.values())
        .filter(verb -> given.size() == 1 && verb.word().equals(given.getFirst()))
        .findFirst()
        .orElseThrow(() ->
            new OaiError(
                Code.BAD_VERB,
                "verb is '%s', expected one of Identify, ListMetadataFormats, ListSets, GetRecord,"
                        .formatted(String.join(", ", given))
                    + " ListIdentifiers, ListRecords"));
  }

  private static void require(boolean right, String otherwise) {
    if (!right) {
      throw new OaiError(Code.BAD_ARGUMENT, otherwise);
    }
  }

  Optional<String> argument(String name) {
    return Optional.ofNullable(arguments.get(name));
  }

  String required(String name) {
    return argument(name).orElseThrow(() -> new IllegalStateException(name));
  }
}
