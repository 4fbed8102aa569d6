import { pick, useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { examples } from '../examples/bundled';
import type { Example } from '../examples/example';

/** The sidebar's list of questions; a click opens one in a tab. */
export const examplesPlugin: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExamplesPanel };

function ExamplesPanel() {
  const open = useOpenExample();
  return (
    <section className="examples-panel" aria-label="Examples">
      <h2 className="examples-panel-title">Examples</h2>
      <ul>
        {examples.map(example => (
          <li key={example.name}>
            <button
              type="button"
              onClick={() => {
                open(example);
              }}
            >
              <b>{example.title}</b>
              {example.question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Opens an example in a new tab, or goes to the tab that already holds it unchanged. */
function useOpenExample(): (example: Example) => void {
  const actions = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(pick('tabs', 'queryEditor', 'variableEditor'));
  return ({ query, variables }) => {
    const holding = tabs.findIndex(tab => tab.query === query);
    if (holding >= 0) {
      actions.changeTab(holding);
      return;
    }
    actions.addTab();
    actions.updateActiveTabValues({ query, variables });
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
  };
}

function ExamplesIcon() {
  return (
    <svg height="1em" fill="none" stroke="currentColor" strokeWidth="1.5" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M2 3.5h20v14H12l-5.5 4v-4H2z" strokeLinejoin="round" />
      <path d="M9.5 8.3c.4-2.4 5.2-2.3 5.2.2 0 1.9-2.7 1.8-2.7 3.7m0 2.4v.3" strokeLinecap="round" />
    </svg>
  );
}
