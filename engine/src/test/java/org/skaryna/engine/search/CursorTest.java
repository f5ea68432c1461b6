// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.skaryna.engine.schema.DateRange;

class CursorTest {
  private static final SearchRequest REQUEST = SearchRequest.of("кніга").build();

  @Property
  void comesBackAsItWas(@ForAll long snapshot, @ForAll long value, @ForAll @NotEmpty String text) {
    String id =
        new String(
            text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
            java.nio.charset.StandardCharsets.UTF_8);
    Cursor cursor = new Cursor(Cursor.searchOf(REQUEST), snapshot, value, id);
    assertThat(Cursor.of(cursor.token(), REQUEST)).isEqualTo(cursor);
    assertThat(cursor.token()).matches("[A-Za-z0-9_-]+");
  }

  @Property
  void whateverElseIsRefused(@ForAll String token) {
    assertThatThrownBy(() -> Cursor.of(token, REQUEST)).isInstanceOf(InvalidRequestException.class);
  }

  @Test
  void oneChangedLetterIsNoticed() {
    String token = new Cursor(Cursor.searchOf(REQUEST), 7, 9, "id").token();
    String changed = (token.charAt(5) == 'A' ? 'B' : 'A') + token.substring(6);
    assertThatThrownBy(() -> Cursor.of(token.substring(0, 5) + changed, REQUEST))
        .isInstanceOf(InvalidRequestException.class);
  }

  @Test
  void theSameFiltersInAnotherOrderAreTheSameSearch() {
    assertThat(Cursor.searchOf(withTags("a", "b", "c")))
        .isEqualTo(Cursor.searchOf(withTags("c", "b", "a")))
        .isNotEqualTo(Cursor.searchOf(withTags("a", "b")));
  }

  private static SearchRequest withTags(String... tags) {
    var included =
        Map.of(FacetField.TAG, (java.util.Set<String>) new LinkedHashSet<>(List.of(tags)));
    return SearchRequest.of("кніга")
        .filters(new Filters(included, Map.of(), DateRange.ALL))
        .build();
  }
}
