// Keeps the pages for logging entries, with the files they need, for the time without a connection.
export async function keep() {
  // Whoever opens the page for no connection need not be allowed the others: those keep it.
  if (location.pathname === '/offline') return false;
  if (!('serviceWorker' in navigator) || !('caches' in self)) return false;
  await navigator.serviceWorker.register('/sw.js', { scope: '/' });
  const here = location.pathname + location.search;
  const linked = [...document.querySelectorAll('a[data-sd-keep]')].map(link => link.getAttribute('href'));
  const pages = await caches.open('sevenday-pages');
  for (const address of new Set([here, ...linked, '/audits/device', '/offline'])) {
    const page = await fetch(address, { cache: 'no-store', redirect: 'error' });
    if (page.ok) await pages.put(address, page);
  }

  const files = [...document.querySelectorAll('link[rel=stylesheet], link[rel=icon], link[rel=manifest], script[src]')].map(element => element.href || element.src);
  const cache = await caches.open('sevenday-files');
  for (const file of files) if (!(await cache.match(file))) await cache.add(file);
  for (const old of await cache.keys()) if (!files.includes(old.url)) await cache.delete(old);
  return true;
}
