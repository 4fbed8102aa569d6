import { describe, expect, it } from 'vitest';
import { askCounts, countOf, describeBundles, type Bundle } from './counts';

const endpoint = new URL('http://graph.test/base/graphql');
const counts = {
  reviews: { totalCount: 6 },
  studies: { totalCount: 31 },
  configurations: { totalCount: 18 },
  mechanisms: { totalCount: 17 },
  bundles: [],
};

function answering(body: unknown, status = 200): typeof fetch {
  return () => Promise.resolve(new Response(JSON.stringify(body), { status }));
}

describe('asking for counts', () => {
  it('is one POST to the endpoint with one operation', async () => {
    const asked: [unknown, RequestInit | undefined][] = [];
    await askCounts(endpoint, (input, init) => {
      asked.push([input, init]);
      return answering({ data: counts })(input, init);
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.[0]).toBe(endpoint);
    expect(asked[0]?.[1]?.method).toBe('POST');
    expect(asked[0]?.[1]?.body).toContain('query Counts');
  });

  it('gives the data of the answer', async () => {
    await expect(askCounts(endpoint, answering({ data: counts }))).resolves.toEqual(counts);
  });

  it('fails where the answer holds errors, no data, or is not JSON', async () => {
    await expect(askCounts(endpoint, answering({ data: counts, errors: [{}] }))).rejects.toThrow('did not answer');
    await expect(askCounts(endpoint, answering({ status: 503 }, 503))).rejects.toThrow('503');
    await expect(askCounts(endpoint, () => Promise.resolve(new Response('<html>')))).rejects.toThrow();
  });
});

describe('a count', () => {
  it('groups its thousands', () => {
    expect(countOf(1204, 'study', 'studies')).toEqual({ figure: '1,204', noun: 'studies' });
  });

  it('is singular for one only', () => {
    expect(countOf(1, 'study', 'studies').noun).toBe('study');
    expect(countOf(0, 'study', 'studies').noun).toBe('studies');
  });
});

describe('the sentence about bundles', () => {
  const bundle = (given: Partial<Bundle>): Bundle => ({ id: 'b', title: null, version: null, available: null, ...given });

  it('names each loaded bundle with its version', () => {
    const common = bundle({ id: 'common', title: 'Common concepts', version: '1.0.0', available: '1.0.0' });
    const signs = bundle({ id: 'signs-of-safety', version: '1.1.0' });
    expect(describeBundles([common, signs])).toBe(
      'Loaded: Common concepts (version 1.0.0); signs-of-safety (version 1.1.0).',
    );
  });

  it('says where a newer version is on offer', () => {
    expect(describeBundles([bundle({ version: '1.0.0', available: '1.2.0' })])).toBe(
      'Loaded: b (version 1.0.0, 1.2.0 on offer).',
    );
  });

  it('leaves out what was never loaded', () => {
    expect(describeBundles([bundle({ available: '1.0.0' })])).toBe('No bundle of evidence is loaded.');
  });
});
