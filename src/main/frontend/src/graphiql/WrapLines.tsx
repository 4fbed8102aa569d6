import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Breaks long lines in both editors: questions and statements are sentences, and nobody should scroll to read one. */
export function WrapLines() {
  const { queryEditor, responseEditor } = useGraphiQL(pick('queryEditor', 'responseEditor'));
  useEffect(() => {
    for (const editor of [queryEditor, responseEditor]) {
      editor?.updateOptions({ wordWrap: 'on', wrappingIndent: 'indent' });
    }
  }, [queryEditor, responseEditor]);
  return null;
}
