// <form data-draft="key"> keeps what was typed on this device for a week; <… data-draft-done="key"> on a later page forgets it.
const week = 7 * 24 * 3600_000;
const skipped = /^(password|file|hidden|submit|button)$/;

export function keepDrafts() {
  for (const done of document.querySelectorAll('[data-draft-done]')) forget(done.dataset.draftDone);
  for (const form of document.querySelectorAll('form[data-draft]')) keep(form);
}

const place = key => `adminduk-draft:${key}`;
const forget = key => { try { localStorage.removeItem(place(key)); } catch { /* storage is off */ } };
const fields = form => [...form.elements].filter(e => e.name && !skipped.test(e.type));
const ticks = e => e.type === 'checkbox' || e.type === 'radio';

function keep(form) {
  const key = form.dataset.draft;
  if (restore(form, key)) announce(form, key);
  let wait;
  form.addEventListener('input', () => {
    clearTimeout(wait);
    wait = setTimeout(() => save(form, key), 400);
  });
  // A page that is left within the wait loses nothing, unless it was left by sending it.
  addEventListener('pagehide', () => { if (wait && !form.dataset.sent) save(form, key); });
}

function save(form, key) {
  const values = fields(form).filter(e => !ticks(e) || e.checked).map(e => [e.name, e.value]);
  try { localStorage.setItem(place(key), JSON.stringify({ at: Date.now(), values })); } catch { /* full or off: the server keeps drafts too */ }
}

// Only an untouched form is filled: what the server sent wins.
function restore(form, key) {
  let draft;
  try { draft = JSON.parse(localStorage.getItem(place(key))); } catch { return false; }
  if (!draft || Date.now() - draft.at > week) { forget(key); return false; }
  if (fields(form).some(e => ticks(e) ? e.checked : e.value && e.tagName !== 'SELECT')) return false;
  let filled = false;
  for (const [name, value] of draft.values) {
    for (const e of fields(form).filter(e => e.name === name)) {
      if (ticks(e)) { if (e.value === value) { e.checked = true; filled = true; } }
      else if (value) { e.value = value; filled = true; }
    }
  }
  return filled;
}

function announce(form, key) {
  const line = document.createElement('p');
  line.className = 'adm-draft';
  line.setAttribute('role', 'status');
  line.textContent = form.dataset.draftRestored ?? '';
  const clear = document.createElement('button');
  clear.type = 'button';
  clear.className = 'adm-draft__clear';
  clear.textContent = form.dataset.draftClear ?? '×';
  clear.addEventListener('click', () => { forget(key); form.reset(); line.remove(); });
  line.append(' ', clear);
  form.prepend(line);
}
