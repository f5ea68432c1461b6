// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.skaryna.engine.query.QueryToken.Close;
import org.skaryna.engine.query.QueryToken.Open;
import org.skaryna.engine.query.QueryToken.Operand;
import org.skaryna.engine.query.QueryToken.Operator;

/**
 * Makes any sequence of tokens one that a grammar accepts: brackets in pairs and not too deep, an
 * operator only between operands.
 */
final class QueryTokens {
  static final int DEEPEST = 20;

  private final List<QueryToken> kept = new ArrayList<>();
  private final Deque<String> fields = new ArrayDeque<>();
  private final Set<QueryWarning> warnings;
  private int tooDeep;

  private QueryTokens(Set<QueryWarning> warnings) {
    this.warnings = warnings;
  }

  /** The tokens that make sense, each operand with its field. */
  static List<QueryToken> repaired(List<QueryToken> tokens, Set<QueryWarning> warnings) {
    QueryTokens repair = new QueryTokens(warnings);
    tokens.forEach(repair::take);
    return repair.finish();
  }

  private void take(QueryToken token) {
    switch (token) {
      case Operand operand -> kept.add(operand.within(field()));
      case Open open -> open(open);
      case Close close -> close();
      case Operator operator -> join(operator);
    }
  }

  private String field() {
    return fields.isEmpty() ? "" : fields.peek();
  }

  private void open(Open open) {
    if (fields.size() == DEEPEST) {
      warn(QueryWarning.Kind.TOO_DEEP, Integer.toString(DEEPEST));
      tooDeep++;
      return;
    }
    kept.add(open);
    fields.push(open.field().isEmpty() ? field() : open.field());
  }

  private void close() {
    if (tooDeep > 0) {
      tooDeep--;
    } else if (fields.isEmpty()) {
      warn(QueryWarning.Kind.UNMATCHED_BRACKET, "");
    } else {
      fields.pop();
      dropTrailingOperators();
      if (kept.getLast() instanceof Open) {
        dropEmptyGroup();
      } else {
        kept.add(new Close());
      }
    }
  }

  private void dropEmptyGroup() {
    kept.removeLast();
    if (!kept.isEmpty() && kept.getLast() == Operator.NOT) {
      kept.removeLast();
    }
  }

  private void join(Operator operator) {
    boolean fits =
        operator == Operator.NOT
            ? kept.isEmpty() || kept.getLast() != Operator.NOT
            : endsInOperand();
    if (fits) {
      kept.add(operator);
    } else {
      warn(QueryWarning.Kind.OPERATOR_ALONE, operator.name());
    }
  }

  private List<QueryToken> finish() {
    dropTrailingOperators();
    if (!fields.isEmpty()) {
      warn(QueryWarning.Kind.UNMATCHED_BRACKET, "");
    }
    while (!fields.isEmpty()) {
      close();
    }
    dropTrailingOperators();
    return kept;
  }

  private void dropTrailingOperators() {
    while (!kept.isEmpty() && kept.getLast() instanceof Operator operator) {
      kept.removeLast();
      warn(QueryWarning.Kind.OPERATOR_ALONE, operator.name());
    }
  }

  private boolean endsInOperand() {
    return !kept.isEmpty()
        && (kept.getLast() instanceof Operand || kept.getLast() instanceof Close);
  }

  private void warn(QueryWarning.Kind kind, String detail) {
    warnings.add(new QueryWarning(kind, detail));
  }
}
