// The entries on this device, each to be read, corrected, downloaded or deleted on its own.
import { make } from './mistakes.js';
import { all, owner, remove } from './outbox.js';
import { when } from './standing.js';

let drawn;

export async function showUnsent(attempt) {
  const region = document.querySelector('[data-sd-unsent]');
  if (!region) return;
  document.querySelector('[data-sd-send]').addEventListener('click', () => attempt(true));
  document.querySelector('[data-sd-download-all]').addEventListener('click', async () => download('entries-on-this-device.json', await all()));
  // Nothing is drawn anew while nothing changed: somebody may be reading, or about to confirm.
  document.addEventListener('sd:sent', async () => { if (signature(await all()) !== drawn) await draw(region); });
  await draw(region);
}

const signature = entries => JSON.stringify(entries.map(entry => [entry.id, entry.state, entry.revision, entry.reasons]));

async function draw(region) {
  const [entries, user] = [await all(), await owner()];
  drawn = signature(entries);
  document.querySelector('[data-sd-tools]').hidden = entries.length === 0;
  const cards = entries.map(entry => card(entry, user, region));
  region.replaceChildren(...(cards.length ? cards : [make('p', '', 'There is nothing on this device that has not been sent.')]));
}

function card(entry, user, region) {
  const mine = entry.owner === user?.id;
  const [title] = entry.shown.map(([, answer]) => answer);
  const box = make('section', 'sd-unsent');
  const state = make('strong', `nhsuk-tag ${entry.state === 'refused' ? 'nhsuk-tag--red' : 'nhsuk-tag--blue'}`, entry.state === 'refused' ? 'Needs attention' : mine ? 'Waiting to be sent' : 'Waiting for its author');
  box.append(make('h2', 'nhsuk-heading-s', title || 'Entry'), state, make('p', '', `${entry.round}, ${entry.body}. Saved ${when(entry.savedAt)}.`));
  if (entry.reasons?.length) {
    const reasons = make('ul', 'nhsuk-list nhsuk-list--bullet');
    reasons.append(...entry.reasons.map(reason => make('li', '', reason)));
    box.append(make('p', '', 'The portal refused it:'), reasons);
  }
  const answers = make('dl', 'nhsuk-summary-list');
  for (const [question, answer] of entry.shown) {
    const row = make('div', 'nhsuk-summary-list__row');
    row.append(make('dt', 'nhsuk-summary-list__key', question), make('dd', 'nhsuk-summary-list__value', answer));
    answers.append(row);
  }
  const details = make('details', 'nhsuk-details');
  const summary = make('summary', 'nhsuk-details__summary');
  summary.append(make('span', 'nhsuk-details__summary-text', `Answers of ${title || 'this entry'}`));
  const text = make('div', 'nhsuk-details__text');
  text.append(answers);
  details.append(summary, text);
  const actions = make('div', 'sd-actions');
  if (mine) actions.append(correct(entry, title));
  actions.append(button(`Download`, title, () => download(`entry-${entry.id}.json`, entry)), discard(entry, title, region));
  box.append(details, actions);
  return box;
}

function correct(entry, title) {
  const anchor = make('a', 'nhsuk-button nhsuk-button--secondary nhsuk-button--small');
  anchor.href = `${entry.form}#correct=${entry.id}`;
  anchor.append('Correct', hidden(title));
  return anchor;
}

// Asked twice: what is deleted here is nowhere else.
function discard(entry, title, region) {
  const first = button('Delete', title, () => {
    const sure = button('Delete it for good', title, async () => { await remove(entry.id); await draw(region); region.focus(); });
    sure.classList.replace('nhsuk-button--secondary', 'nhsuk-button--warning');
    first.replaceWith(sure, button('Keep it', title, () => draw(region)));
    sure.focus();
  });
  return first;
}

function button(text, title, press) {
  const element = make('button', 'nhsuk-button nhsuk-button--secondary nhsuk-button--small');
  element.type = 'button';
  element.append(text, hidden(title));
  element.addEventListener('click', press);
  return element;
}

const hidden = title => make('span', 'nhsuk-u-visually-hidden', ` ${title ?? ''}`);

function download(name, content) {
  const link = make('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
