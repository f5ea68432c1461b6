// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.searchapi.TestServer;
import org.skaryna.searchapi.access.Role;
import org.skaryna.searchapi.access.Token;

/** What archivists decide of people, over HTTP. */
class PeopleEditTest {
  @AutoClose private static final TestServer server = new TestServer();
  private static String archivist = "";
  private static String reader = "";

  @BeforeAll
  static void tokens() {
    archivist = server.tokens().create("Ганна", Role.ARCHIVIST, Token.NO_END);
    reader = server.tokens().create("Янка", Role.READER, Token.NO_END);
  }

  private static HttpResponse<String> post(String path, String token, String body) {
    HttpRequest.Builder request =
        server
            .request("/api/people/" + path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    return server.send(
        (token.isEmpty() ? request : request.header("Authorization", "Bearer " + token)).build());
  }

  @Test
  void makesOnePersonOfTwo() {
    HttpResponse<String> answer = post("skaryna/merge", archivist, "{\"from\": \"printer\"}");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"id\":\"skaryna\",\"merged\":\"printer\"}");
    assertThat(server.people().decisions()).contains("Ганна merges printer into skaryna");
  }

  @Test
  void makesAnotherPersonOfSomeForms() {
    HttpResponse<String> answer =
        post("skaryna/split", archivist, "{\"forms\": [\"Францішак Скарына\"]}");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Location")).contains("/api/people/pnew");
    assertThat(server.people().decisions())
        .contains("Ганна splits [Францішак Скарына] off skaryna");
  }

  @Test
  void callsAPersonByOtherNames() {
    String names = "{\"labels\": {\"be\": \"Скарына\", \"en\": \"\"}}";

    assertThat(post("skaryna/rename", archivist, names).statusCode()).isEqualTo(200);
    assertThat(server.people().decisions()).contains("Ганна calls skaryna {be=Скарына, en=}");
  }

  @ParameterizedTest
  @CsvSource({"merge", "split", "rename"})
  void isForArchivistsAlone(String what) {
    assertThat(post("skaryna/" + what, "", "{}").statusCode()).isEqualTo(401);
    assertThat(post("skaryna/" + what, reader, "{}").statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nobody/merge | {\"from\": \"printer\"} | 404 | no person has the id 'nobody'",
        "skaryna/merge | {\"from\": \"nobody\"} | 404 | no person has the id 'nobody'",
        "skaryna/merge | {} | 400 | from: expected one line",
        "skaryna/merge | {\"into\": \"x\"} | 400 | from alone",
        "skaryna/split | {\"forms\": []} | 400 | forms: expected a list",
        "skaryna/split | {\"forms\": [\"Ян Узор\"]} | 400 | some, not all",
        "skaryna/split | {\"forms\": [5]} | 400 | forms: expected one line",
        "skaryna/rename | {\"labels\": {\"pl\": \"x\"}} | 400 | expected be, ru or en",
        "skaryna/rename | {\"labels\": {\"be\": \"a\\nb\"}} | 400 | be: expected one line",
        "skaryna/rename | [ | 400 | not JSON"
      })
  void saysWhatIsWrong(String path, String body, int status, String says) {
    HttpResponse<String> answer = post(path, archivist, body);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(says);
  }
}
