import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';

const post = createGraphiQLFetcher({ url: new URL('graphql', document.baseURI).href });

/** Sends an operation. For a moment after a change of tabs GraphiQL names that of the tab just left: such a name is left out. */
export const send: Fetcher = (operation, options) => {
  const { operationName: name, ...unnamed } = operation;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- its type names graphql-ws, which is not installed
  return post(name && unnamed.query.includes(name) ? operation : unnamed, options);
};
