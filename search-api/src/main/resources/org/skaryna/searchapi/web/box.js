// SPDX-License-Identifier: Apache-2.0
// Suggestions below the search box: the combobox pattern of WAI-ARIA 1.2. Listens on the document, since
// the box itself is replaced with the page.
'use strict';
(() => {
  const PAUSE = 120; // milliseconds without a key before the server is asked
  let waiting = 0;
  let asking = new AbortController();

  const box = () => document.getElementById('q');
  const list = () => document.getElementById('suggestions');
  const options = () => [...list().children];
  const active = () => options().find((option) => option.getAttribute('aria-selected') === 'true');
  const isOpen = () => !list().hidden;

  const dress = (input) => {
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', 'suggestions');
    input.setAttribute('aria-expanded', String(isOpen()));
  };

  const close = () => {
    clearTimeout(waiting);
    asking.abort();
    if (list()) {
      list().hidden = true;
      box().setAttribute('aria-expanded', 'false');
      box().removeAttribute('aria-activedescendant');
    }
  };

  const show = (html) => {
    list().innerHTML = html; // of ours; what it shows is escaped there
    options().forEach((option, i) => { option.id = 'suggestion-' + i; });
    list().hidden = options().length === 0;
    box().setAttribute('aria-expanded', String(isOpen()));
    box().removeAttribute('aria-activedescendant');
  };

  const ask = async () => {
    asking.abort();
    asking = new AbortController();
    const typed = box().value.trim();
    if (typed.length < 2) {
      close();
      return;
    }
    try {
      const query = new URLSearchParams({ q: typed, lang: document.documentElement.lang });
      const answer = await fetch('/suggest?' + query, { signal: asking.signal, headers: { Accept: 'text/html' } });
      const html = answer.ok ? await answer.text() : '';
      if (document.activeElement === box()) {
        show(html);
      }
    } catch (e) {
      if (e.name !== 'AbortError') {
        close();
      }
    }
  };

  const choose = (option) => {
    const { query, href } = option.dataset;
    close();
    if (href) {
      location.assign(href);
    } else {
      box().value = query;
      box().form.requestSubmit();
    }
  };

  const mark = (option) => {
    options().forEach((each) => each.setAttribute('aria-selected', String(each === option)));
    if (option) {
      box().setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      box().removeAttribute('aria-activedescendant');
    }
  };

  /** From the box through the options and back to the box. */
  const step = (by) => {
    const stops = [undefined, ...options()];
    const next = (stops.indexOf(active()) + by + stops.length) % stops.length;
    mark(stops[next]);
  };

  const keys = {
    ArrowDown: () => { if (isOpen()) { step(1); } else { ask(); } return true; },
    ArrowUp: () => { if (isOpen()) { step(-1); } return isOpen(); },
    Enter: () => { const chosen = isOpen() && active(); if (chosen) { choose(chosen); } else { close(); } return Boolean(chosen); },
    Escape: () => { const open = isOpen(); close(); return open; },
    Tab: () => { close(); return false; },
  };

  document.addEventListener('keydown', (event) => {
    if (event.target.id === 'q' && !event.isComposing && keys[event.key] && keys[event.key]()) {
      event.preventDefault();
    }
  });
  document.addEventListener('input', (event) => {
    if (event.target.id === 'q') {
      clearTimeout(waiting);
      waiting = setTimeout(ask, PAUSE);
    }
  });
  document.addEventListener('focusin', (event) => { if (event.target.id === 'q') { dress(event.target); } });
  document.addEventListener('focusout', (event) => { if (event.target.id === 'q') { close(); } });
  document.addEventListener('submit', close);
  document.addEventListener('mousedown', (event) => {
    if (event.target.closest('#suggestions')) {
      event.preventDefault(); // the focus stays in the box
    }
  });
  document.addEventListener('click', (event) => {
    const option = event.target.closest('#suggestions [role=option]');
    if (option) {
      choose(option);
    }
  });
  if (box()) {
    dress(box());
  }
})();
