// SPDX-License-Identifier: Apache-2.0
// A period chosen on the time line: drawn over the bars by mouse or finger, or by two sliders with the keyboard.
// Both fill the form of two dates below and send it, as a reader without a script would.
'use strict';
(() => {
  const LEAST = 4; // pixels; less is a click on a bar
  const PAUSE = 600; // milliseconds after the last key
  const WIDTH = 600; // of the drawing, in its own units
  let drag = null;
  let waiting = 0;

  const stepsOf = (bars) => bars.dataset.steps.split('|').map((step) => {
    const [from, to, ...label] = step.split('/');
    return { from, to, label: label.join('/') };
  });

  const send = (bars, first, last) => {
    const steps = stepsOf(bars);
    const form = bars.closest('.time').querySelector('.period');
    const whole = first === 0 && last === steps.length - 1;
    form.elements.from.value = whole ? '' : steps[first].from;
    form.elements.to.value = whole ? '' : steps[last].to;
    form.requestSubmit();
  };

  const at = (bars, x) => {
    const { left, width } = bars.getBoundingClientRect();
    const count = stepsOf(bars).length;
    return Math.max(0, Math.min(count - 1, Math.floor((x - left) / width * count)));
  };

  const draw = (bars, first, last) => {
    const each = WIDTH / stepsOf(bars).length;
    const brush = bars.querySelector('.brush');
    brush.setAttribute('x', first * each);
    brush.setAttribute('width', (last - first + 1) * each);
  };

  const ends = (x) => [at(drag.bars, drag.x), at(drag.bars, x)].sort((a, b) => a - b);

  document.addEventListener('pointerdown', (event) => {
    const bars = event.target.closest('.bars[data-steps]');
    if (bars && event.button === 0) {
      drag = { bars, x: event.clientX, moved: false };
    }
  });
  document.addEventListener('pointermove', (event) => {
    if (drag && (drag.moved || Math.abs(event.clientX - drag.x) > LEAST)) {
      if (!drag.moved) {
        drag.moved = true;
        drag.bars.setPointerCapture(event.pointerId);
      }
      draw(drag.bars, ...ends(event.clientX));
    }
  });
  document.addEventListener('pointerup', (event) => {
    const done = drag;
    if (done && done.moved) {
      const [first, last] = ends(event.clientX);
      done.bars.addEventListener('click', (click) => click.preventDefault(), { once: true, capture: true });
      send(done.bars, first, last);
    }
    drag = null;
  });
  document.addEventListener('pointercancel', () => {
    if (drag) {
      drag.bars.querySelector('.brush').setAttribute('width', 0);
    }
    drag = null;
  });
  document.addEventListener('dragstart', (event) => {
    if (event.target.closest('.bars')) {
      event.preventDefault();
    }
  });

  const sliders = (time) => [...time.querySelectorAll('.handles input')];

  const say = (time) => {
    const steps = stepsOf(time.querySelector('.bars'));
    sliders(time).forEach((slider) => slider.setAttribute('aria-valuetext', steps[slider.value].label));
  };

  document.addEventListener('input', (event) => {
    const time = event.target.closest('.handles') && event.target.closest('.time');
    if (time) {
      const [from, to] = sliders(time);
      if (Number(from.value) > Number(to.value)) {
        (event.target === from ? to : from).value = event.target.value;
      }
      say(time);
      const bars = time.querySelector('.bars');
      draw(bars, Number(from.value), Number(to.value));
      clearTimeout(waiting);
      waiting = setTimeout(() => send(bars, Number(from.value), Number(to.value)), PAUSE);
    }
  });

  const wake = () => document.querySelectorAll('.time').forEach((time) => {
    if (time.querySelector('.handles')) {
      say(time);
    }
  });
  document.addEventListener('htmx:afterSettle', wake);
  wake();
})();
