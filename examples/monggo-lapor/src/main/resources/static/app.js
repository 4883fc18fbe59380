/* Enhancement only: every page works without this file. No inline handlers, no eval, no blob or data address. */
(function () {
  'use strict';

  // Small previews of the chosen photos, drawn on a canvas so that the CSP needs no blob: source.
  function preview(input) {
    var box = document.getElementById(input.dataset.preview);
    if (!box || !window.createImageBitmap) return;
    box.textContent = '';
    Array.prototype.slice.call(input.files, 0, 4).forEach(function (file) {
      createImageBitmap(file).then(function (bitmap) {
        var side = Math.min(bitmap.width, bitmap.height);
        var canvas = document.createElement('canvas');
        canvas.width = canvas.height = 192;
        canvas.setAttribute('role', 'img');
        canvas.setAttribute('aria-label', file.name);
        canvas.getContext('2d').drawImage(bitmap, (bitmap.width - side) / 2, (bitmap.height - side) / 2, side, side, 0, 0, 192, 192);
        box.appendChild(canvas);
        bitmap.close();
      }, function () { box.textContent = ''; }); // no picture: the server says so
    });
  }
  document.addEventListener('change', function (event) {
    if (event.target.matches('input[type=file][data-preview]')) preview(event.target);
  });

  // A second press on the same button sends nothing a second time.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.method !== 'post') return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
  });

  // After a refused form the list of problems is read first.
  var problems = document.querySelector('.problems');
  if (problems) problems.focus();

  // The inbox by keyboard: j and k walk through the reports, Enter opens.
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    var step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
    var links = Array.prototype.slice.call(document.querySelectorAll('.inbox__title'));
    if (!step || !links.length) return;
    var at = links.indexOf(document.activeElement);
    (at < 0 ? links[0] : links[Math.max(0, Math.min(links.length - 1, at + step))]).focus();
  });

  // An inbox that comes back into view is read again, unless somebody is in the middle of a word.
  document.addEventListener('visibilitychange', function () {
    var inbox = document.querySelector('[hx-trigger="refresh"]');
    var words = document.getElementById('cari-teks');
    if (words && words.value !== words.defaultValue) return;
    if (!document.hidden && inbox && window.htmx) window.htmx.trigger(inbox, 'refresh');
  });
})();
