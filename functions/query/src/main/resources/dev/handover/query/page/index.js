'use strict';

const form = document.getElementById('query');
const list = document.getElementById('exchanges');
const more = document.getElementById('more');
const message = document.getElementById('message');
const links = document.getElementById('links');
const base = new URL('..', document.currentScript.src);

const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

// A path of the service, which starts with its stage, is no way out of its origin.
const address = (path) => new URL(path, base.origin).href;

const query = () => {
  const pairs = [...new FormData(form)].filter(([name, value]) => value && name !== 'x-api-key');
  return new URLSearchParams(pairs);
};

const bounded = ({ count, bound }) => {
  if (count === null) return 'number not given';
  const words = { exact: '', about: 'about ', at_least: 'at least ', at_most: 'at most ' };
  return words[bound] + count.toLocaleString('en');
};

const days = ({ date }) => {
  if (!date) return 'undated';
  const span = date.start === date.end ? date.start : `${date.start} to ${date.end}`;
  return date.precision === 'vague' ? `some time in ${span}` : span;
};

const quoted = (citation) =>
  element('blockquote', {}, `${citation.quote} `, element('a', { href: address(citation.link) }, 'in its text'));

const evidence = (label, citations) =>
  citations.length
    ? element('details', {}, element('summary', {}, label), ...citations.map(quoted))
    : element('span');

const row = (transfer) => {
  const told = element('li', { className: transfer.standing });
  told.append(
    element('span', { className: 'count' }, bounded(transfer)),
    ` ${transfer.people} to ${transfer.to}${transfer.from ? ` from ${transfer.from}` : ''} `,
  );
  if (transfer.standing !== 'best') {
    told.append(element('span', { className: 'standing' }, transfer.standing), ' ');
  }
  const voices = `${transfer.voices} independent ${transfer.voices === 1 ? 'text' : 'texts'}`;
  const said = transfer.said_by.length ? `${transfer.said_by.join(', ')}; ` : '';
  told.append(element('span', { className: 'said' }, said + voices), evidence('words', transfer.evidence));
  return told;
};

const facts = (exchange) =>
  [
    ['Where', exchange.places],
    ['Mediated by', exchange.mediators],
    ['Cited', exchange.sources],
    ['Among them', exchange.attributes.map((word) => word.replace('_', ' '))],
  ]
    .filter(([, values]) => values.length)
    .map(([name, values]) => element('div', { className: 'said' }, `${name}: ${values.join(', ')}`));

const printers = ({ articles }) =>
  element(
    'div',
    { className: 'said' },
    'Printed by ',
    ...articles.flatMap(({ id, key }, n) => [
      n ? ', ' : '',
      element('a', { href: new URL(`articles/${id}/text`, base).href }, key),
    ]),
  );

const shown = (exchange) =>
  element(
    'li',
    {},
    element(
      'h2',
      {},
      element('a', { href: new URL(`exchanges/${encodeURIComponent(exchange.id)}`, base).href }, days(exchange)),
      ` ${exchange.parties.join(' and ')}`,
    ),
    element('span', { className: 'status' }, exchange.status),
    element('ul', { className: 'rows' }, ...exchange.transfers.map(row)),
    ...facts(exchange),
    printers(exchange),
    evidence('why this day and status', [...exchange.evidence.date, ...exchange.evidence.status]),
  );

const say = (text, fault = false) => {
  message.textContent = text;
  message.className = fault ? 'fault' : '';
};

const key = () => form.elements['x-api-key'].value;

const request = async (url, accept) => {
  const response = await fetch(url, { headers: { accept, ...(key() && { 'x-api-key': key() }) } });
  if (response.ok) return response;
  const body = await response.json();
  if (body.type?.endsWith('/problems/unauthorized')) document.getElementById('key').hidden = false;
  const faults = (body.errors ?? []).map((error) => `${error.parameter}: ${error.detail}`);
  throw new Error([body.detail ?? body.message, ...faults].join('\n'));
};

const read = async (url) => (await request(url, 'application/json')).json();

// A browser that follows a link sends no key: what stands there is fetched, and shown or saved.
const follow = async (link) => {
  const format = new URL(link.href).searchParams.get('format');
  const sheet = format === 'csv' || format === 'excel';
  // Later it would be taken for one that nobody asked for.
  const tab = sheet ? null : window.open('', '_blank');
  try {
    const response = await request(link.href, '*/*');
    const file = URL.createObjectURL(await response.blob());
    if (sheet) element('a', { href: file, download: 'exchanges.csv' }).click();
    else if (tab) tab.location = file;
    else say('The browser keeps this page from opening another.', true);
    setTimeout(() => URL.revokeObjectURL(file), 60_000);
  } catch (fault) {
    tab?.close();
    say(fault.message, true);
  }
};

document.addEventListener('click', (event) => {
  const link = event.target.closest('main a');
  if (!link || !key() || !link.href.startsWith(base.href)) return;
  event.preventDefault();
  follow(link);
});

// Which query the list shows: what an earlier one still brings is not wanted.
let current = 0;

const show = async (url, asked) => {
  more.hidden = true;
  say('Reading …');
  try {
    const page = await read(url);
    if (asked !== current) return;
    list.append(...page.exchanges.map(shown));
    more.hidden = page.next === null;
    more.onclick = () => show(address(page.next), asked);
    const none = page.next === null ? 'Nothing fits.' : 'Nothing on this page; there may be more.';
    say((page.hints ?? []).join(' ') || (list.children.length ? '' : none));
  } catch (fault) {
    if (asked !== current) return;
    more.hidden = !list.children.length;
    say(fault.message, true);
  }
};

const start = () => {
  list.replaceChildren();
  const asked = query();
  const link = (format, label) => {
    const chosen = new URLSearchParams(asked);
    chosen.set('format', format);
    return element('a', { href: new URL(`exchanges?${chosen}`, base).href }, label);
  };
  links.replaceChildren(link('csv', 'CSV'), ' · ', link('excel', 'CSV for Excel'), ' · ', link('atom', 'Feed'));
  current += 1;
  show(new URL(`exchanges?${asked}`, base).href, current);
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  history.replaceState(null, '', `#${query()}`);
  start();
});

for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
  const free = [...form.querySelectorAll(`[name="${CSS.escape(name)}"]`)].find((field) => !field.value);
  if (free) free.value = value;
}
start();
