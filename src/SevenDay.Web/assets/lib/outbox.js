// What this device keeps: entries the portal has not confirmed, drafts, and who signed in last. An entry leaves only
// when the portal has confirmed it or a person deletes it. A later version of the store may add to it, never drop.
import { openDB } from 'idb';

let opened;
const store = () => (opened ??= openDB('sevenday', 1, {
  upgrade(db, before) {
    if (before < 1) {
      db.createObjectStore('outbox', { keyPath: 'id' });
      db.createObjectStore('drafts', { keyPath: 'form' });
      db.createObjectStore('about', { keyPath: 'key' });
    }
  },
}).catch(problem => { opened = undefined; throw problem; }));

const write = async (...names) => (await store()).transaction(names, 'readwrite', { durability: 'strict' });

/** Saves an entry and forgets the draft it came from, both or neither. Only when this returns is it saved. */
export async function add(entry, form) {
  const work = await write('outbox', 'drafts');
  await Promise.all([work.objectStore('outbox').add({ ...entry, state: 'waiting', tries: 0, revision: 0 }), work.objectStore('drafts').delete(form), work.done]);
}

/** Changes an entry that is still here; a change of what it says counts as a revision. Answers false when it has gone. */
export async function change(id, changes, revises = false) {
  const work = await write('outbox');
  const before = await work.store.get(id);
  if (before) await work.store.put({ ...before, ...changes, revision: before.revision + (revises ? 1 : 0) });
  await work.done;
  return before !== undefined;
}

/** Removes what the portal has confirmed, unless somebody has corrected it since it was sent. */
export async function confirmed(id, revision) {
  const work = await write('outbox');
  const now = await work.store.get(id);
  if (now?.revision === revision) await work.store.delete(id);
  else if (now) await work.store.put({ ...now, state: 'refused', reasons: ['The portal already has this case, with the answers from before your correction.'] });
  await work.done;
}

export const all = async () => (await (await store()).getAll('outbox')).sort((a, b) => a.savedAt.localeCompare(b.savedAt));
export const find = async id => (await store()).get('outbox', id);
export const remove = async id => (await store()).delete('outbox', id);

/** Keeps what is being typed, so that even a browser that is closed at once has it when it starts again. */
export async function keepDraft(form, owner, fields) {
  const work = await write('drafts');
  await Promise.all([work.store.put({ form, owner, fields }), work.done]);
}

export const draft = async form => (await store()).get('drafts', form);

export const owner = async () => (await (await store()).get('about', 'owner'))?.user;
export const setOwner = async user => (await store()).put('about', { key: 'owner', user });
