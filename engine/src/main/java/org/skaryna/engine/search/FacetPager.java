// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Takes one page out of all values of a facet. */
final class FacetPager {
  private final FacetRequest request;
  private final FacetLabels labels;

  FacetPager(FacetRequest request, FacetLabels labels) {
    this.request = request;
    this.labels = labels;
  }

  FacetPage page(List<FacetValue> all) {
    Comparator<FacetValue> order = order();
    List<FacetValue> wanted = all.stream().filter(wanted()).sorted(order).toList();
    int from =
        request.after().isEmpty() ? 0 : behind(FacetCursor.of(request.after()), wanted, order);
    int to = Math.min(wanted.size(), from + request.size());
    List<FacetValue> values = wanted.subList(from, to);
    boolean isLast = to == wanted.size() || values.isEmpty();
    return new FacetPage(
        request.field(), values, wanted.size(), isLast ? "" : cursor(values.getLast()).token());
  }

  private static FacetCursor cursor(FacetValue last) {
    return new FacetCursor(last.count(), last.value());
  }

  private int behind(FacetCursor cursor, List<FacetValue> values, Comparator<FacetValue> order) {
    String label = labels.of(request.field(), cursor.value());
    var last = new FacetValue(cursor.value(), label, cursor.count(), false, List.of());
    int behind = 0;
    while (behind < values.size() && order.compare(values.get(behind), last) <= 0) {
      behind++;
    }
    return behind;
  }

  private Predicate<FacetValue> wanted() {
    if (request.text().isEmpty()) {
      return value -> true;
    }
    String text = FoldedText.of(request.text());
    return value -> holds(value.label(), text) || holds(value.value(), text);
  }

  private boolean holds(String written, String text) {
    String folded = FoldedText.of(written);
    return switch (request.match()) {
      case PREFIX -> folded.startsWith(text);
      case CONTAINS -> folded.contains(text);
    };
  }

  private Comparator<FacetValue> order() {
    Comparator<FacetValue> byValue = Comparator.comparing(FacetValue::value);
    if (request.field() == FacetField.DATE) {
      return byValue;
    }
    return switch (request.order()) {
      case COUNT ->
          Comparator.comparingLong((FacetValue value) -> -value.count()).thenComparing(byValue);
      case LABEL -> Comparator.comparing(FacetValue::label, alphabet()).thenComparing(byValue);
    };
  }

  private Comparator<String> alphabet() {
    Collator collator = Collator.getInstance(request.search().locale());
    return collator::compare;
  }
}
