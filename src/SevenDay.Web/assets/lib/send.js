// Sends what waits, one at a time and from one window only. Used by pages and by the service worker.
import { all, change, confirmed, owner, setOwner } from './outbox.js';

const SOONEST = 15_000, LATEST = 300_000;

/** @param {boolean} now Also what is to wait a little longer after a failure. */
export function send(now = false) {
  return navigator.locks.request('sevenday-outbox', { ifAvailable: true }, lock => (lock ? sendAll(now) : { state: 'busy', sent: [] }));
}

async function sendAll(now) {
  const sent = [];
  const session = await call('/api/v1/session').catch(() => null);
  if (session?.status !== 200) return { state: 'offline', sent };
  const user = session.body.user;
  if (!user) return { state: 'signed-out', sent };
  if ((await owner())?.id !== user.id) await setOwner(user);

  const due = (await all()).filter(entry => entry.state === 'waiting' && entry.owner === user.id && (now || !(entry.nextTry > Date.now())));
  for (const entry of due) {
    const answer = await post(entry, session.body.token).catch(() => null);
    if (answer === null || answer.status === 429 || answer.status >= 500) {
      await change(entry.id, { tries: entry.tries + 1, nextTry: Date.now() + Math.min(LATEST, SOONEST * 2 ** entry.tries) });
      return { state: answer === null ? 'offline' : 'unavailable', sent };
    }
    if (answer.status === 401) return { state: 'signed-out', sent };
    if ((answer.status === 200 || answer.status === 201) && answer.body.key === entry.id) {
      await confirmed(entry.id, entry.revision);
      sent.push({ id: entry.id, score: answer.body.score });
    } else {
      await change(entry.id, { state: 'refused', reasons: reasonsOf(answer.body, entry) });
    }
  }
  return { state: 'connected', sent };
}

const post = (entry, token) => call(`/api/v1/audits/${entry.audit}/entries`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'Idempotency-Key': entry.id, 'X-CSRF-TOKEN': token },
  body: JSON.stringify({ organisation: entry.organisation, answers: entry.answers }),
});

// The sign-in page of a hospital network answers 200 as well: only our own server says who it is.
async function call(address, request = {}) {
  const answer = await fetch(address, { cache: 'no-store', credentials: 'same-origin', redirect: 'error', signal: AbortSignal.timeout(20_000), ...request });
  if (answer.headers.get('X-Service') !== 'sevenday') throw new Error('Not our server.');
  return { status: answer.status, body: answer.status === 401 ? {} : await answer.json() };
}

// "Answers[first_review]" is the question of that name: the reason says which.
function reasonsOf(body, entry) {
  const titleOf = field => entry.titles?.[/^Answers\[(.*)\]$/.exec(field)?.[1]];
  const named = Object.entries(body.errors ?? {}).flatMap(([field, messages]) => messages.map(message => (titleOf(field) ? `${titleOf(field)}: ${message}` : message)));
  return named.length ? named : [body.detail ?? body.title ?? 'The portal refused it without a reason.'];
}
