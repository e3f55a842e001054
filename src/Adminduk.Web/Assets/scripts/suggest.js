// As-you-type search for one of very many (villages, officers): an ARIA combobox over a plain text field.
let count = 0;

export function suggest() {
  for (const box of document.querySelectorAll('[data-suggest]')) attach(box);
}

function attach(box) {
  const code = box.querySelector('input[type=hidden]');
  const text = box.querySelector('input[type=text]');
  const list = Object.assign(document.createElement('ul'), { className: 'adm-suggest__list', id: `adm-suggest-${++count}`, hidden: true });
  const status = Object.assign(document.createElement('div'), { className: 'govuk-visually-hidden' });
  list.setAttribute('role', 'listbox');
  status.setAttribute('role', 'status');
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })) text.setAttribute(name, value);
  list.setAttribute('aria-label', document.querySelector(`label[for="${CSS.escape(text.id)}"]`)?.textContent ?? '');
  box.append(list, status);
  let items = [], at = -1, wait, asked = 0;

  const close = () => { list.hidden = true; at = -1; text.setAttribute('aria-expanded', 'false'); text.removeAttribute('aria-activedescendant'); };
  const choose = i => { code.value = items[i].value; text.value = items[i].text; close(); text.dispatchEvent(new Event('change', { bubbles: true })); };
  const move = to => {
    list.children[at]?.setAttribute('aria-selected', 'false');
    at = (to + items.length) % items.length;
    const now = list.children[at];
    now.setAttribute('aria-selected', 'true');
    now.scrollIntoView({ block: 'nearest' });
    text.setAttribute('aria-activedescendant', now.id);
  };
  const show = () => {
    list.replaceChildren(...items.map((item, i) => {
      const row = Object.assign(document.createElement('li'), { className: 'adm-suggest__item', id: `${list.id}-${i}`, textContent: item.text });
      row.setAttribute('role', 'option');
      row.setAttribute('aria-selected', 'false');
      row.addEventListener('mousedown', event => { event.preventDefault(); choose(i); });
      return row;
    }));
    at = -1;
    list.hidden = items.length === 0;
    text.setAttribute('aria-expanded', String(!list.hidden));
    status.textContent = items.length ? box.dataset.found.replace('{0}', items.length) : box.dataset.none;
  };
  const ask = async () => {
    const turn = ++asked;
    if (text.value.trim().length < 2) return close();
    try {
      const answer = await fetch(`${box.dataset.suggest}?q=${encodeURIComponent(text.value.trim())}`, { headers: { accept: 'application/json' } });
      const found = answer.ok ? await answer.json() : [];
      if (turn === asked) { items = found; show(); }
    } catch { close(); }
  };

  text.addEventListener('input', () => { code.value = ''; clearTimeout(wait); wait = setTimeout(ask, 180); });
  text.addEventListener('blur', close);
  text.addEventListener('keydown', event => {
    if (list.hidden) { if (event.key === 'ArrowDown') ask(); return; }
    if (event.key === 'ArrowDown') move(at + 1);
    else if (event.key === 'ArrowUp') move(at < 0 ? items.length - 1 : at - 1);
    else if (event.key === 'Enter' && at >= 0) choose(at);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
}
