// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.skaryna.archive.audit.AuditEntry;
import org.skaryna.searchapi.access.AccessControl;
import org.skaryna.searchapi.access.Caller;
import org.skaryna.searchapi.access.Role;
import org.skaryna.searchapi.access.Token;
import org.skaryna.searchapi.http.QueryParameters;

/** Makes, lists and revokes tokens. */
final class TokenPages {
  private final ArchivePages.Ports ports;

  TokenPages(ArchivePages.Ports ports) {
    this.ports = ports;
  }

  void list(Context ctx) {
    show(ctx, "", "");
  }

  /** Makes a token and shows it, once. */
  void create(Context ctx, QueryParameters form) {
    String name = form.first("name").orElse("").strip();
    Optional<Role> role = form.first("role").flatMap(Role::ofWord);
    Optional<LocalDate> until = lastDay(form.first("until").orElse("").strip());
    if (role.isEmpty() || until.isEmpty()) {
      refuse(ctx, Visit.of(ctx).text().get("tokens.wrong"));
      return;
    }
    String fault = fault(name, until.get(), Visit.of(ctx).text());
    if (!fault.isEmpty()) {
      refuse(ctx, fault);
      return;
    }
    try {
      String secret = ports.tokens().create(name, role.get(), until.get());
      note(ctx, "create token", name, "role " + role.get().word());
      show(ctx, secret, "");
    } catch (IllegalArgumentException wrong) {
      refuse(ctx, Visit.of(ctx).text().get("tokens.wrongName"));
    }
  }

  private String fault(String name, LocalDate until, Messages text) {
    if (until.isBefore(LocalDate.now(ports.clock()))) {
      return text.get("tokens.past", DateText.of(until.toString(), text.locale()));
    }
    boolean taken = ports.tokens().list().stream().anyMatch(token -> token.name().equals(name));
    return taken ? text.get("tokens.taken", name) : "";
  }

  private void refuse(Context ctx, String why) {
    ctx.status(HttpStatus.BAD_REQUEST);
    show(ctx, "", why);
  }

  private static Optional<LocalDate> lastDay(String written) {
    try {
      return Optional.of(written.isEmpty() ? Token.NO_END : LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  void revoke(Context ctx, QueryParameters form) {
    String name = form.first("name").orElse("");
    if (ports.tokens().revoke(name)) {
      note(ctx, "revoke token", name, "revoked");
    }
    ctx.redirect("/archive/tokens", HttpStatus.SEE_OTHER);
  }

  private void show(Context ctx, String made, String wrong) {
    Visit visit = Visit.of(ctx);
    LocalDate today = LocalDate.now(ports.clock());
    List<TokenPage.Item> items =
        ports.tokens().list().reversed().stream()
            .map(token -> TokenPage.item(token, today, visit.text()))
            .toList();
    Frame frame = Frame.of(visit.at(QueryParameters.NONE), visit.text().get("tokens"));
    Pages.show(ctx, "tokens.jte", new TokenPage(frame, made, wrong, items));
  }

  private void note(Context ctx, String action, String name, String outcome) {
    Caller caller = AccessControl.caller(ctx);
    ports
        .audit()
        .record(
            new AuditEntry(
                ports.clock().instant(),
                caller.name(),
                caller.role(),
                action,
                name,
                outcome,
                ctx.ip()));
  }
}
