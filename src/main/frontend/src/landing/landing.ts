import { examples } from '../examples/bundled';
import { askCounts, countOf, describeBundles, type Counts } from './counts';

const endpoint = new URL('graphql', document.baseURI);
const curl = `curl -s ${endpoint.href} \\
  -H 'Content-Type: application/json' \\
  -d '{"query": "{ configurations(first: 3) { nodes { statement status } } }"}'`;

showExamples();
showCurl();
void showCounts();

function showExamples(): void {
  byId('examples').replaceChildren(
    ...examples.map(({ name, title, question }) => {
      const link = element('a', element('b', title), question);
      link.href = `./graphiql?example=${encodeURIComponent(name)}`;
      return element('li', link);
    }),
  );
}

function showCurl(): void {
  byId('curl').textContent = curl;
  const copy = byId('copy');
  copy.hidden = !window.isSecureContext; // only there may a page write to the clipboard
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(curl).then(() => (copy.textContent = 'Copied'));
  });
}

async function showCounts(): Promise<void> {
  try {
    const counts = await askCounts(endpoint);
    byId('counts').replaceChildren(...figures(counts));
    byId('counts').hidden = false;
    byId('bundles').textContent = describeBundles(counts.bundles);
  } catch {
    byId('bundles').textContent = 'The graph does not answer at the moment, so there is nothing to count.';
  }
}

function figures({ reviews, studies, configurations, mechanisms }: Counts): HTMLElement[] {
  return [
    countOf(reviews.totalCount, 'review', 'reviews'),
    countOf(studies.totalCount, 'study', 'studies'),
    countOf(configurations.totalCount, 'configuration', 'configurations'),
    countOf(mechanisms.totalCount, 'mechanism', 'mechanisms'),
  ].map(({ figure, noun }) => element('div', element('dt', noun), element('dd', figure)));
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) {
    throw new Error(`The page has no element "${id}"`);
  }
  return found;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, ...content: (Node | string)[]): HTMLElementTagNameMap[K] {
  const created = document.createElement(name);
  created.append(...content);
  return created;
}
