import { describe, expect, it } from 'vitest';
import { readExample, readExamples } from './example';

const text = `# What refutes
#
# Which claims have evidence against them,
# side by side with the support?

# A remark inside the leading comment belongs to the question.
query WhatRefutes($first: Int) {
  # not this one
  configurations(first: $first) { nodes { id } }
}

`;

describe('an example', () => {
  it('takes its title from the first line of its comment, and its question from the rest', () => {
    const example = readExample('07-what-refutes', text);
    expect(example.title).toBe('What refutes');
    expect(example.question).toBe(
      'Which claims have evidence against them, side by side with the support? ' +
        'A remark inside the leading comment belongs to the question.',
    );
  });

  it('keeps its whole text, comment included, and ends with one line break', () => {
    expect(readExample('a', text).query).toBe(text.trimEnd() + '\n');
  });

  it('is refused with its name where the title or the question is missing', () => {
    expect(() => readExample('no-comment', 'query Q { __typename }')).toThrow('examples/no-comment.graphql');
    expect(() => readExample('no-question', '# Only a title\nquery Q { __typename }')).toThrow('no-question');
    expect(() => readExample('empty', '')).toThrow('empty');
  });
});

describe('examples', () => {
  const read = (...paths: string[]) =>
    readExamples(Object.fromEntries(paths.map(path => [path, text])), { '../x/02-b.variables.json': '{"first": 3}\n' });

  it('stand in the order of their file names', () => {
    expect(read('../x/10-c.graphql', '../x/02-b.graphql', '../x/01-a.graphql').map(({ name }) => name)).toEqual([
      '01-a',
      '02-b',
      '10-c',
    ]);
  });

  it('get the variables of the file beside them, and none where there is no such file', () => {
    expect(read('../x/01-a.graphql', '../x/02-b.graphql').map(({ variables }) => variables)).toEqual([
      '',
      '{"first": 3}',
    ]);
  });
});
