// The hours editor works by plain submits. This hides the times of a day that has none, and puts the focus where
// the last button led: [data-sd-focus] is set by the server.
export function enhanceHours(root = document) {
  for (const day of root.querySelectorAll('.sd-day')) {
    const mode = day.querySelector('select');
    const times = [...day.querySelectorAll('.sd-period, .sd-day__buttons')];
    const show = () => times.forEach(part => { part.hidden = mode.value !== mode.options[0].value; });
    mode?.addEventListener('change', show);
    if (mode) show();
  }
  root.querySelector('[data-sd-focus]')?.focus();
}
