// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.skaryna.engine.query.QueryToken.Operand;

/** Turns the syntax tree of Lucene's parser, whose leaves are numbers of operands, into ours. */
final class SyntaxTreeReader {
  private final List<Operand> operands;
  private final OperandReader operandReader;
  private final Set<String> leftOut = new LinkedHashSet<>();

  SyntaxTreeReader(List<Operand> operands, Set<QueryWarning> warnings) {
    this.operands = operands;
    this.operandReader = new OperandReader(warnings);
  }

  /** The written forms that a minus before {@code spelling:} took out. */
  Set<String> leftOut() {
    return leftOut;
  }

  QueryNode read(org.apache.lucene.queryparser.flexible.core.nodes.QueryNode tree) {
    return required(List.of(tree));
  }

  private QueryNode node(org.apache.lucene.queryparser.flexible.core.nodes.QueryNode tree) {
    return switch (tree) {
      case FieldQueryNode leaf -> operandReader.read(operand(leaf));
      case GroupQueryNode group -> read(group.getChild());
      case AndQueryNode and -> joined(readAll(and.getChildren()), true);
      case OrQueryNode or -> joined(readAll(or.getChildren()), false);
      case BooleanQueryNode list -> required(list.getChildren());
      case ModifierQueryNode not -> new QueryNode.Not(node(not.getChild()));
      default -> throw new IllegalStateException("not a node of our syntax: " + tree);
    };
  }

  /** Clauses with nothing between them: all required. */
  private QueryNode required(
      List<? extends org.apache.lucene.queryparser.flexible.core.nodes.QueryNode> trees) {
    if (trees.size() == 1
        && trees.getFirst() instanceof BooleanQueryNode only
        && only.getClass() == BooleanQueryNode.class) {
      return required(only.getChildren());
    }
    return joined(readAll(trees), true);
  }

  private List<QueryNode> readAll(
      List<? extends org.apache.lucene.queryparser.flexible.core.nodes.QueryNode> trees) {
    List<QueryNode> nodes = new ArrayList<>();
    for (var tree : trees) {
      if (isSpellingLeftOut(tree)) {
        continue;
      }
      nodes.add(node(tree));
    }
    return nodes;
  }

  private boolean isSpellingLeftOut(
      org.apache.lucene.queryparser.flexible.core.nodes.QueryNode tree) {
    if (tree instanceof ModifierQueryNode not && not.getChild() instanceof FieldQueryNode leaf) {
      Operand operand = operand(leaf);
      return operand.field().equals("spelling") && leftOut.add(operand.text());
    }
    return false;
  }

  private Operand operand(FieldQueryNode leaf) {
    return operands.get(Integer.parseInt(leaf.getTextAsString()));
  }

  private static QueryNode joined(List<QueryNode> nodes, boolean all) {
    if (nodes.isEmpty()) {
      return new QueryNode.Everything();
    }
    if (nodes.size() == 1) {
      return nodes.getFirst();
    }
    return all ? new QueryNode.And(nodes) : new QueryNode.Or(nodes);
  }
}
