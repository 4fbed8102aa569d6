import type { Example } from '../examples/example';

/** How GraphiQL opens: the part of its properties that depends on who comes, and from which link. */
export interface Opening {
  readonly defaultTabs?: { query: string; variables: string }[];
  readonly initialQuery?: string;
  readonly initialVariables?: string;
}

/**
 * A first-time visitor finds every example in a tab of its own, a returning one only their own tabs. A wanted example is
 * in front in both cases: GraphiQL shows the tab that holds the initial query, or adds it to the visitor's own.
 */
export function opening(examples: readonly Example[], wanted: string | null, returning: boolean): Opening {
  const linked = examples.find(example => example.name === wanted);
  const first = linked ?? examples[0];
  if (first === undefined || (returning && linked === undefined)) {
    return {};
  }
  const initial = { initialQuery: first.query, initialVariables: first.variables };
  if (returning) {
    return initial;
  }
  const inOrder = [first, ...examples.filter(example => example !== first)];
  return { ...initial, defaultTabs: inOrder.map(({ query, variables }) => ({ query, variables })) };
}
