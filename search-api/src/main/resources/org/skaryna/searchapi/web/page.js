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

  // What has been replaced is said to those who do not see it: the new headline.
  document.addEventListener('htmx:afterSettle', () => {
    const headline = document.querySelector('main h1');
    const said = document.getElementById('said');
    if (headline && said && said.textContent !== headline.textContent) {
      said.textContent = headline.textContent;
    }
  });
})();
