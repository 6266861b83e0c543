// Lets the pages for logging entries open without a connection, and sends what waits when one comes back.
// The pages keep themselves (lib/keep.js); everything else of the portal goes to the network as ever.
import { send } from './lib/send.js';

const PATIENCE = 3000;
const isKept = url => /^\/audits\/([0-9a-f-]{36}\/capture|device)$/.test(url.pathname);

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('sync', event => event.waitUntil(send()));

self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (event.request.mode === 'navigate') event.respondWith(page(event.request, url));
  else if (url.pathname.startsWith('/dist/')) event.respondWith(file(event.request));
});

async function page(request, url) {
  const kept = isKept(url) ? await caches.match(url.pathname + url.search, { cacheName: 'sevenday-pages' }) : undefined;
  try {
    // A network that is there and does not answer is worse than none.
    return await (kept ? withinPatience(fetch(request)) : fetch(request));
  } catch {
    return kept ?? (await caches.match('/offline', { cacheName: 'sevenday-pages' })) ?? Response.error();
  }
}

const withinPatience = answer => Promise.race([answer, new Promise((_, fail) => setTimeout(() => fail(new Error('Too slow.')), PATIENCE))]);

async function file(request) {
  return (await caches.match(request.url, { cacheName: 'sevenday-files' })) ?? fetch(request);
}
