// Says some minutes before that the login will end, and lets it go on. The windows of a browser share a login: whatever is done in one keeps it for all.
(function () {
  'use strict';

  const SOON = 180000;
  const READ = 10000;
  const UNAUTHENTICATED = 401;

  const bar = document.getElementById('login-ends');
  const text = bar.querySelector('p');
  const stay = bar.querySelector('button');
  const windows = new BroadcastChannel('samstemt-login');
  const idle = bar.dataset.idle * 1000;
  const early = Math.min(SOON, idle / 2);
  let ends;
  let timer = null;
  let from = null;

  windows.addEventListener('message', function (event) { until(event.data); });
  document.addEventListener('visibilitychange', look);
  document.body.addEventListener('htmx:afterRequest', function (event) {
    if (event.detail.successful) {
      used();
    }
  });
  document.body.addEventListener('htmx:responseError', function (event) {
    if (event.detail.xhr.status === UNAUTHENTICATED) {
      until(0);
    }
  });
  stay.addEventListener('focus', function (event) { from = event.relatedTarget; });
  stay.addEventListener('click', goOn);
  used();

  function used() {
    until(Date.now() + idle);
    windows.postMessage(ends);
  }

  function until(moment) {
    ends = moment;
    look();
  }

  // A computer that slept has stopped no login: what counts is what the clock says.
  function look() {
    const left = ends - Date.now();
    say(left > early ? null : left > 0 ? 'soon' : 'over');
    again(left > early ? left - early : left);
  }

  function again(wait) {
    window.clearTimeout(timer);
    timer = wait > 0 ? window.setTimeout(look, wait) : null;
  }

  function say(what) {
    const words = what ? bar.dataset[what] : '';
    if (text.textContent !== words) {
      text.textContent = words;
    }
    stay.hidden = what !== 'soon';
    document.documentElement.classList.toggle('login-ends', what !== null);
  }

  function goOn() {
    fetch(bar.dataset.stay, { headers: { 'HX-Request': 'true' }, redirect: 'manual', cache: 'no-store' }).then(answered, unanswered);
  }

  function answered(answer) {
    if (answer.type === 'opaqueredirect') {
      until(0);
    } else if (!answer.ok) {
      unanswered();
    } else {
      used();
      (from || document.getElementById('main-content')).focus({ preventScroll: true });
      say('stayed');
      again(READ);
    }
  }

  function unanswered() {
    text.textContent = bar.dataset.failed;
  }
}());
