import { Kind, parse } from 'graphql';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examples } from './bundled';

it('every example file of the repository is bundled, in the order of names', () => {
  const files = readdirSync('../../../examples').filter(file => file.endsWith('.graphql'));
  expect(files).not.toHaveLength(0);
  expect(examples.map(({ name }) => `${name}.graphql`)).toEqual(files.sort());
});

describe.each(examples)('the example $name', ({ query, variables }) => {
  it('is one operation with a name, the title of its tab', () => {
    const operations = parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    expect(operations).toMatchObject([{ name: { value: expect.stringMatching(/^[A-Z]\w+$/) as string } }]);
  });

  it('has variables that are a JSON object, if any', () => {
    expect(JSON.parse(variables || '{}')).toBeTypeOf('object');
  });
});
