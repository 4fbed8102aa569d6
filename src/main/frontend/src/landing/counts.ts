import query from './counts.graphql?raw';

interface Total {
  readonly totalCount: number;
}

export interface Bundle {
  readonly id: string;
  readonly title: string | null;
  /** The version that is loaded; null where it never was. */
  readonly version: string | null;
  /** The version that this program brings. */
  readonly available: string | null;
}

export interface Counts {
  readonly reviews: Total;
  readonly studies: Total;
  readonly configurations: Total;
  readonly mechanisms: Total;
  readonly bundles: readonly Bundle[];
}

/** Asks the graph what it holds; fails where it does not answer, or answers with errors. */
export async function askCounts(endpoint: URL, ask: typeof fetch = fetch): Promise<Counts> {
  const response = await ask(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query }),
  });
  const answer = (await response.json()) as { data?: Counts | null; errors?: unknown[] };
  if (!answer.data || answer.errors) {
    throw new Error(`The graph did not answer (${String(response.status)})`);
  }
  return answer.data;
}

const number = new Intl.NumberFormat('en-GB');

/** A count with its noun: "1 study", "1,204 studies". */
export function countOf(count: number, one: string, many: string): { figure: string; noun: string } {
  return { figure: number.format(count), noun: count === 1 ? one : many };
}

/** The loaded bundles in one sentence, with the newer versions on offer. */
export function describeBundles(bundles: readonly Bundle[]): string {
  const loaded = bundles.filter(bundle => bundle.version !== null);
  if (loaded.length === 0) {
    return 'No bundle of evidence is loaded.';
  }
  return `Loaded: ${loaded.map(describe).join('; ')}.`;
}

function describe({ id, title, version, available }: Bundle): string {
  const newer = available !== null && available !== version ? `, ${available} on offer` : '';
  return `${title ?? id} (version ${version ?? ''}${newer})`;
}
