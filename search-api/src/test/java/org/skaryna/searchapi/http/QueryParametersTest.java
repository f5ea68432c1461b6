// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParametersTest {

  @Test
  void keepsTheOrderAndEveryValue() {
    QueryParameters parameters = QueryParameters.parse("q=a+b&tag=x&tag=%D1%8B&flag&&=z");

    assertThat(parameters.first("q")).hasValue("a b");
    assertThat(parameters.values("tag")).containsExactly("x", "ы");
    assertThat(parameters.first("flag")).hasValue("");
    assertThat(parameters.first("none")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=%", "q=%1", "q=%zz", "q=%FF", "q=%ED%A0%80", "q=%C0%AF", "%=1"})
  void saysWhatItCannotDecode(String raw) {
    assertThat(QueryParameters.parse(raw).all()).singleElement().matches(p -> !p.readable());
  }

  @Test
  void statesALinkAsADifference() {
    QueryParameters parameters = QueryParameters.parse("q=a&tag=x&tag=y&after=c");

    assertThat(parameters.without("tag", "x").encoded()).isEqualTo("?q=a&tag=y&after=c");
    assertThat(parameters.set("q", "б&г").encoded())
        .isEqualTo("?tag=x&tag=y&after=c&q=%D0%B1%26%D0%B3");
    assertThat(parameters.set("after", "").encoded()).isEqualTo("?q=a&tag=x&tag=y");
    assertThat(QueryParameters.NONE.encoded()).isEmpty();
  }

  @Test
  void readsBackWhatItWrote() {
    for (String value :
        new String[] {"", "a b+c", "100%", "q=1&r=2#x", "Ўў'’\"<>", "😀", "\u0000\n"}) {
      assertThat(
              QueryParameters.parse(QueryParameters.NONE.with("k", value).encoded().substring(1))
                  .values("k"))
          .containsExactly(value);
    }
  }
}
