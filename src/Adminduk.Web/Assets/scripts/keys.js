// Keys for officers: / to the search box, j and k through the rows of a list, Enter opens the row. Never while typing.
const typing = element => element?.closest?.('input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]');

export function keys() {
  const table = document.querySelector('table[data-rows]');
  const rows = table ? [...table.tBodies].flatMap(body => [...body.rows]) : [];
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Escape' && event.target.matches?.('[data-hotkey]')) return event.target.blur();
    if (typing(event.target)) return;
    if (event.key === '/') jump(event);
    else if ((event.key === 'j' || event.key === 'k') && rows.length) step(rows, event.key === 'j' ? 1 : -1);
    else if (event.key === 'Enter' && !event.target.closest?.('a, button, summary')) document.querySelector('tr[data-current] a[href]')?.click();
  });
}

function jump(event) {
  const box = document.querySelector('[data-hotkey="/"]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
}

function step(rows, by) {
  const at = rows.findIndex(row => 'current' in row.dataset);
  const next = rows[Math.min(rows.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
  if (at >= 0) delete rows[at].dataset.current;
  next.dataset.current = '';
  next.scrollIntoView({ block: 'nearest' });
  const link = next.querySelector('a[href]');
  link?.focus({ preventScroll: true });
}
