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
      <path d="M4 5.5h16v11H11l-4.5 3.5v-3.5H4z" strokeLinejoin="round" />
      <path d="M10 9.2c.3-1.8 4-1.8 4 .2 0 1.5-2 1.4-2 2.8M12 14.2v.2" strokeLinecap="round" />
    </svg>
  );
}
