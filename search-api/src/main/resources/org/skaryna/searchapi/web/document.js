// SPDX-License-Identifier: Apache-2.0
// Betters the page of a document: n and p go from match to match, a citation is copied by a button.
// Without it, each match that was gone to shows links to the next and the one before.
(() => {
  "use strict";
  const matches = Array.from(document.querySelectorAll(".body mark"));
  const current = () => matches.findIndex((mark) => mark.matches(":target"));

  function go(step) {
    if (matches.length === 0) return;
    const at = current();
    const next = at < 0 ? (step > 0 ? 0 : matches.length - 1) : at + step;
    const mark = matches[(next + matches.length) % matches.length];
    location.replace("#" + mark.id); // no entry in the history for each match
    mark.focus({ preventScroll: true });
  }

  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.closest("input, textarea, select");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "n") go(1);
    if (event.key === "p") go(-1);
  });

  for (const button of document.querySelectorAll("[data-copy]")) {
    const source = document.getElementById(button.dataset.copy);
    if (!source || !navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(source.textContent.trim());
      button.textContent = button.dataset.done;
    });
  }
})();
