// A draft is kept when a field is left, and every so often while somebody writes. That it was not kept is said where it otherwise says that it was.
(function () {
  'use strict';

  const UNAUTHENTICATED = 401;

  const form = document.querySelector('form[data-keep]');
  const place = document.getElementById('kept');
  let due = null;

  form.addEventListener('input', wait);
  form.addEventListener('htmx:beforeRequest', forget);
  form.addEventListener('htmx:sendError', failed);
  form.addEventListener('htmx:responseError', failed);

  function wait() {
    due = due || window.setTimeout(keep, form.dataset.keep * 1000);
  }

  function forget() {
    window.clearTimeout(due);
    due = null;
  }

  function keep() {
    forget();
    window.htmx.trigger(form, 'keep');
  }

  // The version that the draft is written from stays; without a login trying again changes nothing.
  function failed(event) {
    const out = event.detail.xhr.status === UNAUTHENTICATED;
    const text = document.createElement('p');
    text.textContent = out ? form.dataset.out : form.dataset.failed;
    place.querySelectorAll('p').forEach(function (old) { old.remove(); });
    place.append(text);
    if (!out) {
      wait();
    }
  }
}());
