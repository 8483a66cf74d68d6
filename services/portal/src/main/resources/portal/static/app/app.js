// What scripts add to pages that work without them: the parts of dkfds, again in what htmx has swapped in.
(function () {
  'use strict';
  window.DKFDS.init();
  document.body.addEventListener('htmx:load', function (event) {
    if (event.detail.elt !== document.body) {
      window.DKFDS.init({ scope: event.detail.elt });
    }
  });
}());
