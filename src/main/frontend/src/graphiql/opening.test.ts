import { describe, expect, it } from 'vitest';
import type { Example } from '../examples/example';
import { opening } from './opening';

const example = (name: string): Example => ({
  name,
  title: name,
  question: '?',
  query: `query ${name} { __typename }`,
  variables: name === 'B' ? '{"first": 2}' : '',
});
const examples = ['A', 'B', 'C'].map(example);
const queries = (tabs?: readonly { query: string }[]) => tabs?.map(({ query }) => query.split(' ')[1]);

describe('a first-time visitor', () => {
  it('finds every example in a tab, in order, and the first one in front', () => {
    const { defaultTabs, initialQuery } = opening(examples, null, false);
    expect(queries(defaultTabs)).toEqual(['A', 'B', 'C']);
    expect(initialQuery).toBe(examples[0]?.query);
  });

  it('who comes by a link finds the linked example first, with its variables, and the others behind it', () => {
    const { defaultTabs, initialQuery, initialVariables } = opening(examples, 'B', false);
    expect(queries(defaultTabs)).toEqual(['B', 'A', 'C']);
    expect(initialQuery).toBe(examples[1]?.query);
    expect(initialVariables).toBe('{"first": 2}');
    expect(defaultTabs?.[0]?.variables).toBe('{"first": 2}');
  });

  it('who comes by a link to nothing finds the examples', () => {
    expect(opening(examples, 'gone', false)).toEqual(opening(examples, null, false));
  });
});

describe('a returning visitor', () => {
  it('keeps their own tabs', () => {
    expect(opening(examples, null, true)).toEqual({});
    expect(opening(examples, 'gone', true)).toEqual({});
  });

  it('who comes by a link gets that example beside their own tabs', () => {
    expect(opening(examples, 'C', true)).toEqual({ initialQuery: examples[2]?.query, initialVariables: '' });
  });
});

it('without examples nothing is opened', () => {
  expect(opening([], null, false)).toEqual({});
});
