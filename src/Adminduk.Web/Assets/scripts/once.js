// A second press of a button that already sent its form does nothing.
export function sendOnce() {
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = '1';
    // An answer that is a file leaves the page standing: it may be asked for again.
    setTimeout(() => delete form.dataset.sent, 5000);
  });
  // Coming back with the browser's Back shows the page as it was left.
  addEventListener('pageshow', () => {
    for (const form of document.forms) delete form.dataset.sent;
  });
}
