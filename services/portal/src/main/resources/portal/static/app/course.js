// The way a process went, drawn on its model. All facts come from the table below the diagram, so that both always say the same.
(function () {
  'use strict';

  const PACE = 900;
  const EDGE = 24;
  const MARK_ROOM = 70;
  const STATES = ['done', 'open', 'cut', 'now'];

  const figure = document.querySelector('[data-course]');
  if (!figure || !window.BpmnJS) {
    return;
  }
  const canvasBox = figure.querySelector('.course-canvas');
  const scroller = figure.querySelector('.course-scroll');
  const said = figure.querySelector('.course-said');
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  const rows = Array.from(document.querySelectorAll('tr[data-element]')).map(read);
  let viewer;
  let bounds;
  let at = rows.length - 1;
  let timer = null;
  let scale = 1;

  fetch(figure.dataset.course, { credentials: 'same-origin' })
    .then(function (answer) {
      if (!answer.ok) {
        throw new Error('no model: ' + answer.status);
      }
      return answer.text();
    })
    .then(open)
    .catch(missing);

  function read(row, index) {
    const data = row.dataset;
    return {
      row: row, index: index, element: data.element, from: Date.parse(data.from), to: data.to ? Date.parse(data.to) : Infinity,
      cut: data.cut === 'true', when: data.when, step: row.cells[1].firstElementChild.textContent, began: row.cells[3].textContent
    };
  }

  // The page scrolls, not the diagram: whoever uses wheel, finger or keyboard meets nothing that behaves otherwise than the rest.
  function open(xml) {
    const still = ['value', null];
    viewer = new window.BpmnJS({ container: canvasBox, additionalModules: [{ moveCanvas: still, zoomScroll: still, keyboardMove: still }] });
    return viewer.importXML(xml).then(function () {
      bounds = viewer.get('canvas').viewbox().inner;
      figure.classList.add('course-ready');
      fit();
      show();
      listen();
    });
  }

  function missing(cause) {
    figure.hidden = true;
    document.querySelector('.course-missing').hidden = false;
    window.console.info(cause);
  }

  function fit() {
    const width = Math.max(scroller.clientWidth, 1000) * scale;
    const printed = window.matchMedia('print').matches ? Math.min(width, 680) : width;
    const zoom = (printed - 2 * EDGE) / bounds.width;
    canvasBox.style.width = printed + 'px';
    canvasBox.style.height = bounds.height * zoom + 2 * EDGE + MARK_ROOM + 'px';
    const canvas = viewer.get('canvas');
    canvas.resized();
    canvas.viewbox({ x: bounds.x - EDGE / zoom, y: bounds.y - EDGE / zoom, width: printed / zoom, height: canvasBox.clientHeight / zoom });
  }

  function listen() {
    figure.addEventListener('click', function (event) {
      const button = event.target.closest('[data-replay]');
      if (button) {
        acts[button.dataset.replay]();
      }
    });
    window.addEventListener('resize', fit);
    window.matchMedia('print').addEventListener('change', fit);
  }

  const acts = {
    play: function () { if (timer) { pause(); } else { play(); } },
    back: function () { pause(); go(at - 1); },
    on: function () { pause(); go(at + 1); },
    all: function () { pause(); go(rows.length - 1); said.textContent = said.dataset.all; },
    larger: function () { scale = Math.min(2.5, scale * 1.25); fit(); },
    smaller: function () { scale = Math.max(1, scale / 1.25); fit(); }
  };

  // While it plays, nothing is read aloud: a step a second would drown everything else.
  function play() {
    said.setAttribute('aria-live', 'off');
    label('pause');
    go(at >= rows.length - 1 ? 0 : at + 1);
    timer = window.setInterval(function () {
      if (at >= rows.length - 1) {
        pause();
      } else {
        go(at + 1);
      }
    }, PACE);
  }

  function pause() {
    window.clearInterval(timer);
    timer = null;
    said.setAttribute('aria-live', 'polite');
    label('play');
  }

  function label(which) {
    const button = figure.querySelector('[data-replay="play"]');
    button.textContent = button.dataset[which];
  }

  function go(next) {
    at = Math.max(0, Math.min(rows.length - 1, next));
    show();
    said.textContent = sentence(rows[at]);
    rows.forEach(function (one) {
      one.row.classList.toggle('course-row', one.index === at);
    });
    follow(rows[at].element);
  }

  function sentence(one) {
    const words = { number: one.index + 1, all: rows.length, step: one.step, when: one.began };
    return said.dataset.at.replace(/\[(\w+)\]/g, function (whole, word) { return words[word]; });
  }

  // What was entered up to the step that is looked at, and what of it was not left by then.
  function show() {
    const canvas = viewer.get('canvas');
    const overlays = viewer.get('overlays');
    const registry = viewer.get('elementRegistry');
    registry.forEach(function (element) {
      STATES.concat('flow').forEach(function (state) {
        canvas.removeMarker(element, 'course-' + state);
      });
    });
    overlays.remove({ type: 'course' });
    const visits = new Map();
    rows.slice(0, at + 1).filter(function (one) { return registry.get(one.element); }).forEach(function (one) {
      visits.set(one.element, (visits.get(one.element) || []).concat(one));
      flows(registry.get(one.element), one).forEach(function (flow) { canvas.addMarker(flow, 'course-flow'); });
    });
    visits.forEach(function (list, id) {
      const last = list[list.length - 1];
      const state = stateOf(last);
      canvas.addMarker(id, 'course-' + state);
      if (last.index === at) {
        canvas.addMarker(id, 'course-now');
      }
      overlays.add(id, 'course', { position: place(registry.get(id)), html: badge(registry.get(id), list, state) });
    });
  }

  function stateOf(one) {
    const open = at === rows.length - 1 ? one.to === Infinity : one.to > rows[at].from;
    return open ? 'open' : one.cut ? 'cut' : 'done';
  }

  // The engine keeps steps, not the arrows between them: the arrow taken is the one from the step that was left last before.
  function flows(element, one) {
    const before = (element.incoming || []).map(function (flow) {
      const sources = rows.slice(0, one.index).filter(function (other) { return other.element === flow.source.id && !other.cut && other.to <= one.from; });
      return { flow: flow, last: sources.length ? sources[sources.length - 1].index : -1 };
    }).filter(function (candidate) { return candidate.last >= 0; });
    const joins = element.type === 'bpmn:ParallelGateway' || element.type === 'bpmn:InclusiveGateway';
    const latest = Math.max.apply(null, before.map(function (candidate) { return candidate.last; }));
    return before.filter(function (candidate) { return joins || candidate.last === latest; }).map(function (candidate) { return candidate.flow; });
  }

  // Where it hides neither a name nor an arrow's point: above the left corner of a task, beside the upper left of what is small.
  function place(element) {
    return element.width >= 90 ? { top: -15, left: -6 } : { top: element.width > 40 ? 0 : -9, left: -20 };
  }

  // Made of nodes and text, never of strings of markup. The table says the same to those who do not see it.
  function badge(element, list, state) {
    const last = list[list.length - 1];
    const node = document.createElement('div');
    const sign = { done: '\u2713', open: '\u25B6', cut: '\u2715' }[state];
    node.className = 'course-badge course-badge-' + state;
    node.setAttribute('aria-hidden', 'true');
    node.title = sentence(last);
    node.textContent = sign + ' ' + (list.length > 1 ? list[0].index + 1 + '\u2026' : '') + (last.index + 1) + (element.width >= 90 ? ' \u00B7 ' + last.when : '');
    return node;
  }

  function follow(id) {
    const element = viewer.get('elementRegistry').get(id);
    if (!element || scroller.scrollWidth <= scroller.clientWidth) {
      return;
    }
    const view = viewer.get('canvas').viewbox();
    const middle = (element.x + element.width / 2 - view.x) * view.scale;
    scroller.scrollTo({ left: middle - scroller.clientWidth / 2, behavior: calm.matches ? 'auto' : 'smooth' });
  }
}());
