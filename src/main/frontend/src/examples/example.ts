/** A saved question: one file of `examples/`, with what its leading comment says about it. */
export interface Example {
  /** The file's name without its ending; it stands in links. */
  readonly name: string;
  readonly title: string;
  /** The question in a researcher's words. */
  readonly question: string;
  readonly query: string;
  /** The variables as JSON text; empty where the query takes none. */
  readonly variables: string;
}

/** Reads an example whose leading comment is `# Title`, then a paragraph with the question. */
export function readExample(name: string, text: string, variables = ''): Example {
  const [title, ...question] = leadingComment(text);
  if (!title || question.length === 0) {
    throw new Error(`examples/${name}.graphql does not begin with "# Title" and a comment with its question`);
  }
  return { name, title, question: question.join(' '), query: text.trimEnd() + '\n', variables: variables.trim() };
}

/** Reads examples from files by path, in the order of their names. */
export function readExamples(queries: Record<string, string>, variables: Record<string, string>): Example[] {
  return Object.entries(queries)
    .map(([path, text]) => readExample(nameOf(path), text, variables[path.replace(/\.graphql$/, '.variables.json')]))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function leadingComment(text: string): string[] {
  const lines = text.split('\n').map(line => line.trim());
  const end = lines.findIndex(line => line !== '' && !line.startsWith('#'));
  return lines
    .slice(0, end < 0 ? undefined : end)
    .map(line => line.replace(/^#+\s*/, ''))
    .filter(line => line !== '');
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.graphql$/, '');
}
