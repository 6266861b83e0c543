// Walks over the points of a chart with the pointer or the arrow keys and says each one's row of the table of
// numbers, which is there without this script as well.
export function enhanceCharts(root = document) {
  for (const plot of root.querySelectorAll('[data-sd-walk]')) enhance(plot);
}

function enhance(plot) {
  const figure = plot.closest('figure');
  const rows = [...figure.querySelectorAll('tr[data-say]')];
  const tip = Object.assign(document.createElement('p'), { className: 'sd-tip' });
  const cursor = Object.assign(document.createElement('div'), { className: 'sd-cursor', hidden: true });
  tip.setAttribute('role', 'status');
  plot.append(cursor, tip);
  plot.tabIndex = 0;
  plot.setAttribute('role', 'group');
  plot.setAttribute('aria-label', `${figure.querySelector('.sd-chart__title').textContent}. Use the left and right arrow keys to read ${rows.length} points.`);

  let current = -1;
  const points = () => [...plot.querySelectorAll('svg')].filter(svg => svg.getClientRects().length)
    .flatMap(svg => [...svg.querySelectorAll('[data-i]')]);
  const middle = point => {
    const [box, frame] = [point.getBoundingClientRect(), plot.getBoundingClientRect()];
    return { x: box.left + box.width / 2 - frame.left, y: box.top + box.height / 2 - frame.top, width: frame.width };
  };

  function show(point) {
    plot.querySelector('.sd-pt--current')?.classList.remove('sd-pt--current');
    current = point ? Number(point.dataset.i) : -1;
    cursor.hidden = !point;
    tip.textContent = point ? rows[current]?.dataset.say ?? '' : '';
    if (!point) return;
    point.classList.add('sd-pt--current');
    const { x, width } = middle(point);
    cursor.style.left = `${x}px`;
    tip.style.left = `${Math.max(0, Math.min(x - tip.offsetWidth / 2, width - tip.offsetWidth))}px`;
  }

  plot.addEventListener('pointermove', event => {
    const frame = plot.getBoundingClientRect();
    const far = point => {
      const { x, y } = middle(point);
      return Math.hypot(x - (event.clientX - frame.left), (y - (event.clientY - frame.top)) / 4);
    };
    const nearest = points().reduce((best, point) => (!best || far(point) < far(best) ? point : best), null);
    if (nearest && Number(nearest.dataset.i) !== current) show(nearest);
  });
  plot.addEventListener('pointerleave', () => document.activeElement === plot || show(null));
  plot.addEventListener('blur', () => show(null));
  plot.addEventListener('keydown', event => {
    const all = points().sort((a, b) => a.dataset.i - b.dataset.i);
    const at = all.findIndex(point => Number(point.dataset.i) === current);
    const next = { ArrowRight: at + 1, ArrowLeft: at < 0 ? all.length - 1 : at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === 'Escape') show(null);
    if (next === undefined || !all.length) return;
    event.preventDefault();
    show(all[Math.max(0, Math.min(all.length - 1, next))]);
  });
}
