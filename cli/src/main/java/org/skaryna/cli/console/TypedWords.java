// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.console;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Words that a command takes as they are typed. They may begin with a minus, as {@code search
 * -снег} does, unless that can only be a misspelt option; behind {@code --} they may be anything.
 */
public final class TypedWords {
  private static final String END_OF_OPTIONS = "--";

  private TypedWords() {}

  /** Makes words of what a command does not know as an option. */
  public static void mayBeginWithMinus(CommandLine command) {
    command
        .setUnmatchedOptionsArePositionalParams(true)
        .setPosixClusteredShortOptionsAllowed(false);
  }

  /**
   * Says how to write what picocli takes for an option with too much behind it: {@code -halt} is
   * neither {@code -h} nor a word to it.
   */
  public static void explainUnknown(CommandLine all) {
    CommandLine.IParameterExceptionHandler usual = all.getParameterExceptionHandler();
    all.setParameterExceptionHandler((wrong, arguments) -> {
      CommandLine command = wrong.getCommandLine();
      if (wrong instanceof UnmatchedArgumentException unknown
          && command.isUnmatchedOptionsArePositionalParams()) {
        String word = unknown.getUnmatched().getFirst();
        command.getErr().println(isNoOption(command.getCommandSpec(), word));
        return ExitStatus.WRONG_USAGE;
      }
      return usual.handleParseException(wrong, arguments);
    });
  }

  /**
   * Refuses words that were meant as options.
   *
   * @throws ParameterException naming the first
   */
  public static void check(CommandSpec spec, List<String> words) {
    List<String> typed = spec.commandLine().getParseResult().originalArgs();
    int end = typed.indexOf(END_OF_OPTIONS);
    List<String> before = end < 0 ? typed : typed.subList(0, end);
    for (String word : words) {
      if (before.contains(word) && isOption(spec, word)) {
        throw new ParameterException(spec.commandLine(), isNoOption(spec, word));
      }
    }
  }

  private static String isNoOption(CommandSpec spec, String word) {
    return ("%1$s: '%2$s' is no option (`skaryna help %1$s` lists them);"
            + " words that begin so go behind --: skaryna %1$s -- %2$s")
        .formatted(spec.name(), word);
  }

  /** Two minuses, one before a single letter, or one for two: {@code --lmit, -q, -json}. */
  private static boolean isOption(CommandSpec spec, String word) {
    return word.startsWith("--")
        || word.matches("-[A-Za-z]")
        || spec.optionsMap().containsKey('-' + word);
  }
}
