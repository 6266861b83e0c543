// On every other page: says that entries on this device have not been sent.
import { all } from './outbox.js';

export async function remindOfUnsent(root = document) {
  const place = root.querySelector('[data-sd-remind]');
  if (!place || !(await indexedDB.databases?.())?.some(({ name }) => name === 'sevenday')) return;
  const count = (await all()).length;
  if (count === 0) return;
  place.querySelector('a').textContent = count === 1 ? '1 entry on this device has not been sent' : `${count} entries on this device have not been sent`;
  place.hidden = false;
}
