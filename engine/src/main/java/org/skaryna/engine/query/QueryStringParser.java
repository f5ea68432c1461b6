// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.skaryna.analysis.chain.PlainLetters;
import org.skaryna.engine.query.QueryToken.Close;
import org.skaryna.engine.query.QueryToken.Open;
import org.skaryna.engine.query.QueryToken.Operand;
import org.skaryna.engine.query.QueryToken.Operator;

/**
 * Reads what a person typed. Never fails: what cannot be read is taken as words, with a warning.
 *
 * <pre>
 * query    = clause (("" | AND | OR) clause)*     all clauses are required unless joined by OR;
 *                                                 AND binds tighter than OR, OR than a space
 * clause   = [NOT | "-"] [field ":"] (word | word"*" | word"~"[1|2] | phrase | "(" query ")")
 * phrase   = '"' words '"' ["~" slop]             also «words», „words“ and “words”
 * field    = title | author | source | tag | language | type | name | place | spelling
 *          | date, whose value is a date or "[" date TO date "]", either end may be "*"
 * </pre>
 *
 * <p>Words side by side that may be a name are one word to the operators: {@code NOT Янка Купала}
 * leaves out the person.
 *
 * <p>Which clause an operator joins is decided by Lucene's flexible query parser. It sees a number
 * in place of each operand, so that nothing typed can be taken for a regular expression, a function
 * or a comparison.
 */
public final class QueryStringParser {
  private static final int MOST_LETTERS = 10_000;

  private QueryStringParser() {}

  /** The tree of {@code typed}. */
  public static ParsedQuery parse(String typed) {
    Set<QueryWarning> warnings = new LinkedHashSet<>();
    List<QueryToken> tokens =
        NameSpotting.withNames(
            QueryTokens.repaired(
                QueryLexer.tokens(limited(PlainLetters.of(typed), warnings), warnings), warnings));
    if (tokens.isEmpty()) {
      return new ParsedQuery(nothingTyped(typed, warnings), Set.of(), List.copyOf(warnings));
    }
    SyntaxTreeReader reader = new SyntaxTreeReader(operands(tokens), warnings);
    QueryNode root = reader.read(syntaxTree(tokens));
    return new ParsedQuery(root, reader.leftOut(), List.copyOf(warnings));
  }

  /** The words of {@code typed} for which others may be proposed. */
  public static AskedWords words(String typed) {
    Set<QueryWarning> ignored = new LinkedHashSet<>();
    String plain = limited(PlainLetters.of(typed), ignored);
    return AskedWords.of(plain, QueryTokens.repaired(QueryLexer.tokens(plain, ignored), ignored));
  }

  private static String limited(String typed, Set<QueryWarning> warnings) {
    if (typed.length() <= MOST_LETTERS) {
      return typed;
    }
    warnings.add(
        new QueryWarning(QueryWarning.Kind.TOO_MANY_LETTERS, Integer.toString(MOST_LETTERS)));
    return typed.substring(0, MOST_LETTERS);
  }

  private static QueryNode nothingTyped(String typed, Set<QueryWarning> warnings) {
    if (typed.isBlank()) {
      return new QueryNode.Everything();
    }
    warnings.add(new QueryWarning(QueryWarning.Kind.ONLY_COMMON_WORDS, ""));
    return new QueryNode.Nothing();
  }

  private static List<Operand> operands(List<QueryToken> tokens) {
    return tokens.stream().filter(Operand.class::isInstance).map(Operand.class::cast).toList();
  }

  private static org.apache.lucene.queryparser.flexible.core.nodes.QueryNode syntaxTree(
      List<QueryToken> tokens) {
    String syntax = syntax(tokens);
    try {
      return new StandardSyntaxParser().parse(syntax, "");
    } catch (QueryNodeParseException e) {
      throw new IllegalStateException("repaired tokens must be a query, got: " + syntax, e);
    }
  }

  /** The tokens with the number of each operand in its place: 0 AND ( 1 OR NOT 2 ). */
  private static String syntax(List<QueryToken> tokens) {
    StringBuilder syntax = new StringBuilder();
    int operands = 0;
    for (QueryToken token : tokens) {
      switch (token) {
        case Operand operand -> syntax.append(operands++);
        case Operator operator -> syntax.append(operator.name());
        case Open open -> syntax.append('(');
        case Close close -> syntax.append(')');
      }
      syntax.append(' ');
    }
    return syntax.toString();
  }
}
