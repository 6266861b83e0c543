// The pages for logging entries on a device: kept first, sent when there is a connection.
import { enhanceCapture } from './lib/capture.js';
import { keep } from './lib/keep.js';
import { send } from './lib/send.js';
import { tell } from './lib/standing.js';
import { showUnsent } from './lib/unsent.js';

const AGAIN = 15_000;
const region = document.querySelector('[data-sd-standing]');

async function attempt(now) {
  const result = await send(now);
  if (result.state !== 'busy') await tell(region, result);
  document.dispatchEvent(new CustomEvent('sd:sent', { detail: result }));
  return result;
}

async function start() {
  await tell(region);
  await Promise.all([enhanceCapture(attempt), showUnsent(attempt)]);
  addEventListener('online', () => attempt(true));
  addEventListener('offline', () => attempt());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && attempt());
  setInterval(attempt, AGAIN);
  await attempt(true);
  const ready = await keep().catch(() => false);
  document.querySelectorAll('[data-sd-ready]').forEach(note => { note.hidden = !ready; });
  (await navigator.serviceWorker?.ready.catch(() => null))?.sync?.register('sevenday-outbox').catch(() => {});
}

start().catch(() => {
  // A private window keeps nothing: the form stays an ordinary one and goes straight to the portal.
  if (region) region.textContent = 'This browser cannot keep entries. Each one goes straight to the portal, so stay connected.';
});
