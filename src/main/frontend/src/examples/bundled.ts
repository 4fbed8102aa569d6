import { readExamples } from './example';

/** The examples of this repository, read when the pages are built. */
export const examples = readExamples(
  import.meta.glob<string>('../../../../../examples/*.graphql', { query: '?raw', import: 'default', eager: true }),
  import.meta.glob<string>('../../../../../examples/*.variables.json', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
