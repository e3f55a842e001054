// <input type=checkbox data-tick-all="name"> ticks every box of that name.
export function tickAll() {
  for (const all of document.querySelectorAll('[data-tick-all]')) {
    all.addEventListener('change', () => {
      for (const box of document.getElementsByName(all.dataset.tickAll)) box.checked = all.checked;
    });
  }
}
