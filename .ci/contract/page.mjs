// Opens the page at the root as a browser would and uses it.
//
// usage: NODE_PATH=... node page.mjs STACK

import { createRequire } from 'node:module';

const require = createRequire(process.env.NODE_PATH + '/');
const { JSDOM, VirtualConsole } = require('jsdom');
const stack = process.argv[2];

const faults = [];
const virtualConsole = new VirtualConsole();
virtualConsole.on('jsdomError', (error) => faults.push(error.message));

const open = async (hash = '', fetched = fetch) => {
  const dom = await JSDOM.fromURL(`${stack}/${hash}`, {
    runScripts: 'dangerously',
    resources: 'usable',
    virtualConsole,
    beforeParse: (window) => {
      window.fetch = fetched;
      window.CSS = { escape: (text) => text };
    },
  });
  await settled(dom);
  return dom;
};

const settled = async ({ window }) => {
  const message = () => window.document.getElementById('message');
  for (let n = 0; n < 100; n++) {
    await new Promise((done) => setTimeout(done, 100));
    if (window.document.querySelector('#exchanges > li') && message().textContent === '') return;
    if (message()?.textContent && !message().textContent.startsWith('Reading')) return;
  }
  throw new Error('The page did not settle');
};

const expect = (what, holds) => {
  if (!holds) faults.push(what);
};

const heads = ({ window }) => [...window.document.querySelectorAll('#exchanges h2')].map((head) => head.textContent);
const all = async (query) => (await (await fetch(`${stack}/exchanges${query}`)).json()).exchanges;

const start = await open();
const listed = await all('');
expect('the page shows the first page of exchanges', heads(start).length === listed.length);
expect('each head has its parties', listed.every(({ parties }, n) => heads(start)[n].endsWith(parties.join(' and '))));
const quotes = [...start.window.document.querySelectorAll('blockquote')];
expect('each row has its words', quotes.length >= listed.flatMap(({ transfers }) => transfers).length);
const words = await fetch(quotes[0].querySelector('a').href);
expect('a quote leads to its text', (await words.text()).includes(quotes[0].firstChild.textContent.trim()));

const form = start.window.document.getElementById('query');
form.elements.people.value = 'remains';
form.dispatchEvent(new start.window.Event('submit', { cancelable: true, bubbles: true }));
await settled(start);
expect('the form filters', heads(start).length === (await all('?people=remains')).length);
expect('the address keeps the query', start.window.location.hash.includes('people=remains'));

const asked = await open('#people=remains');
expect('a kept address shows the same', heads(asked).join() === heads(start).join());
const csv = asked.window.document.querySelector('#links a').href;
expect('the CSV is of the same query', csv === `${stack}/exchanges?people=remains&format=csv`);

const none = await open('#party=RUSSIA');
expect('an unknown party gets its hint', none.window.document.getElementById('message').textContent.includes('RUS.'));
const bad = await open('#since=soon');
expect('a date that is none is left out or said', heads(bad).length > 0 || bad.window.document.querySelector('.fault'));

// A deployment that asks for a key.
const keyed = (url, { headers = {} } = {}) =>
  headers['x-api-key'] === 'sesame'
    ? fetch(url, { headers })
    : Response.json({ type: '/problems/unauthorized', detail: 'Send your key.' }, { status: 401 });
const locked = await open('', keyed);
const locks = locked.window.document;
expect('a key is asked for where one is needed', !locks.getElementById('key').hidden && heads(locked).length === 0);
expect('and only there', start.window.document.getElementById('key').hidden);
locks.getElementById('query').elements['x-api-key'].value = 'sesame';
locks.getElementById('query').dispatchEvent(new locked.window.Event('submit', { cancelable: true, bubbles: true }));
await settled(locked);
expect('with the key the page shows all', heads(locked).join() === heads(await open()).join());
const followed = (link) =>
  new Promise((done) => {
    locked.window.open = () => ({});
    locked.window.URL.createObjectURL = (file) => done(file.text()) ?? 'blob:';
    link.dispatchEvent(new locked.window.MouseEvent('click', { cancelable: true, bubbles: true }));
  });
const quote = locks.querySelector('blockquote');
const text = await followed(quote.querySelector('a'));
expect('a quote leads to its text, with the key', text.includes(quote.firstChild.textContent.trim()));

[start, asked, none, bad, locked].forEach(({ window }) => window.close());
console.log(faults.length ? `FAILED: ${faults.join('; ')}` : 'The page at the root shows, filters, quotes and links as it should');
process.exit(faults.length ? 1 : 0);
