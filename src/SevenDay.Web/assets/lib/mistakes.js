// The error summary and the marks at the questions, as the server would write them.
export function clearMistakes(form) {
  form.parentElement.querySelector('.nhsuk-error-summary[data-sd-made]')?.remove();
  form.querySelectorAll('[data-sd-made]').forEach(mark => mark.remove());
  form.querySelectorAll('.nhsuk-form-group--error').forEach(group => group.classList.remove('nhsuk-form-group--error'));
}

export function showMistakes(form, mistakes) {
  const list = make('ul', 'nhsuk-list nhsuk-error-summary__list');
  for (const { name, text } of mistakes) {
    const item = make('li');
    const box = name && form.querySelector(`[name="${name}"]`);
    item.append(box ? link(box, text) : text);
    if (box) mark(box, text);
    list.append(item);
  }
  const alert = make('div');
  alert.setAttribute('role', 'alert');
  const body = make('div', 'nhsuk-error-summary__body');
  body.append(list);
  alert.append(make('h2', 'nhsuk-error-summary__heading', 'There is a problem'), body);
  const summary = make('div', 'nhsuk-error-summary');
  summary.dataset.sdMade = '';
  summary.tabIndex = -1;
  summary.append(alert);
  form.before(summary);
  summary.focus();
}

function link(box, text) {
  const anchor = make('a', '', text);
  anchor.href = `#${box.id}`;
  anchor.addEventListener('click', event => { event.preventDefault(); box.focus(); });
  return anchor;
}

function mark(box, text) {
  const group = box.closest('.nhsuk-form-group');
  group?.classList.add('nhsuk-form-group--error');
  const message = make('span', 'nhsuk-error-message', text);
  message.dataset.sdMade = '';
  message.id = `${box.id}-mistake`;
  (group?.querySelector('fieldset > legend, label') ?? box).after(message);
}

export function make(tag, className = '', text = '') {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}
