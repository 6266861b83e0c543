// Says on every page for logging entries how it stands: what waits on this device, and why it does not go.
import { all, owner } from './outbox.js';

const entries = count => (count === 1 ? '1 entry' : `${count} entries`);

export async function tell(region, result) {
  if (!region) return;
  const [kept, user] = [await all(), await owner()];
  const theirs = kept.filter(entry => entry.owner !== user?.id);
  const waiting = kept.filter(entry => entry.owner === user?.id && entry.state === 'waiting');
  const refused = kept.filter(entry => entry.owner === user?.id && entry.state === 'refused');
  const lines = [stateLine(result?.state, waiting.length)];
  if (refused.length) lines.push(`${entries(refused.length)} ${refused.length === 1 ? 'needs' : 'need'} your attention.`);
  if (theirs.length) lines.push(`${entries(theirs.length)} of somebody else ${theirs.length === 1 ? 'waits' : 'wait'} until that person signs in.`);
  if (kept.length) lines.push(`The oldest was saved ${when(kept[0].savedAt)}.`);
  region.textContent = lines.join(' ');
  document.querySelectorAll('[data-sd-sign-in]').forEach(link => { link.hidden = result?.state !== 'signed-out'; });
}

export const when = iso => new Date(iso).toLocaleString('en-GB', { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit', hour12: true }).replace(/\s(am|pm)/, '$1');

function stateLine(state, waiting) {
  const on = `${entries(waiting)} ${waiting === 1 ? 'is' : 'are'} saved on this device`;
  switch (state) {
    case 'offline': return waiting ? `No connection. ${on} and will be sent when there is one.` : 'No connection. What you save is kept on this device and sent later.';
    case 'signed-out': return waiting ? `${on}. Sign in to send ${waiting === 1 ? 'it' : 'them'}.` : 'You are signed out. What you save is kept on this device and sent when you sign in.';
    case 'unavailable': return `The portal does not answer as it should. ${on} and will be sent again soon.`;
    case 'connected': return waiting ? `Connected. ${on}, not sent yet.` : 'Connected. Nothing of yours waits on this device.';
    default: return waiting ? `${on}, not sent yet.` : 'Looking for a connection.';
  }
}
