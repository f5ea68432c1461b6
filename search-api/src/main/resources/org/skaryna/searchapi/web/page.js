// SPDX-License-Identifier: Apache-2.0
// What a script adds to every page. Pages are whole without it.
'use strict';
(() => {
  const root = document.documentElement;
  root.classList.add('scripted');

  // A choice of colours is kept by a cookie; the address stays what others can be sent.
  const address = new URL(location.href);
  if (address.searchParams.has('theme')) {
    address.searchParams.delete('theme');
    history.replaceState(history.state, '', address);
  }

  // "/" goes to the search box, as on other sites, but not while something is being typed.
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const box = document.getElementById('q');
      if (box) {
        event.preventDefault();
        box.focus();
        box.select();
      }
    }
  });

  // Where the reader is when the page is replaced: what stands open stays open, and the focus goes
  // to the same element, else to the next filter in force, else to the headline.
  let reader = { open: [], id: '', chip: -1 };
  const all = (selector) => [...document.querySelectorAll(selector)];

  const next = () => {
    const chips = all('.chips a:not(.all)');
    return document.getElementById(reader.id)
      || (reader.chip >= 0 && chips[Math.min(reader.chip, chips.length - 1)])
      || document.querySelector('main h1');
  };

  document.addEventListener('htmx:beforeSwap', () => {
    const { activeElement } = document;
    reader = {
      open: all('details[id][open]').map((details) => details.id),
      id: activeElement ? activeElement.id : '',
      chip: all('.chips a:not(.all)').indexOf(activeElement),
    };
  });
  document.addEventListener('htmx:afterSettle', () => {
    all('details[id]').forEach((details) => { details.open ||= reader.open.includes(details.id); });
    const { activeElement } = document;
    const goal = next();
    if (goal && (!activeElement || activeElement === document.body)) {
      goal.focus({ preventScroll: true });
    }
  });

  // What cannot be replaced: the server's own page says what is wrong; without an answer, this one does.
  document.addEventListener('htmx:responseError', (event) => {
    const { pathInfo, requestConfig } = event.detail;
    if (requestConfig.verb === 'get') {
      location.assign(pathInfo.finalRequestPath);
    }
  });
  const fail = () => {
    const failed = document.getElementById('failed');
    failed.hidden = false;
    failed.textContent = failed.dataset.text;
    document.getElementById('said').textContent = failed.dataset.text;
  };
  document.addEventListener('htmx:sendError', fail);
  document.addEventListener('htmx:timeout', fail);
  document.addEventListener('htmx:historyCacheMissLoadError', () => location.reload());

  // What has been replaced is said to those who do not see it: the new headline.
  document.addEventListener('htmx:afterSettle', () => {
    const headline = document.querySelector('main h1');
    const said = document.getElementById('said');
    if (headline && said && said.textContent !== headline.textContent) {
      said.textContent = headline.textContent;
    }
  });
})();
