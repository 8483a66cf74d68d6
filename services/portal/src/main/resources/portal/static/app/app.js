// What scripts add to pages that work without them: the parts of dkfds, again in what htmx has swapped in.
(function () {
  'use strict';

  // Long enough for a screen reader to have begun on the page, and to have read what is said.
  const STANDS = 500;
  const READ = 10000;

  const said = document.getElementById('said');

  // Our menu wraps. This would hide what is last in it behind a button with a Danish name, and add another such button whenever something is swapped in.
  window.DKFDS.Navigation.prototype.init = function () {};
  window.DKFDS.init();
  document.body.addEventListener('htmx:load', function (event) {
    if (event.detail.elt !== document.body) {
      window.DKFDS.init({ scope: event.detail.elt });
    }
  });
  announce(Array.from(document.querySelectorAll('main [role="status"]')).filter(isNotice).map(words).filter(Boolean).join(' '));

  // A status that is there when the page comes is often not read aloud: it is said once more, from a place that was empty until then.
  function announce(text) {
    if (text) {
      window.setTimeout(function () { said.textContent = text; }, STANDS);
      window.setTimeout(function () { said.textContent = ''; }, STANDS + READ);
    }
  }

  // What stands in a form tells of what was done long before.
  function isNotice(region) {
    return !region.closest('form');
  }

  function words(region) {
    return region.textContent.replace(/\s+/g, ' ').trim();
  }
}());
