import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './graphiql.css';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examples } from '../examples/bundled';
import { examplesPlugin } from './ExamplesPanel';
import { opening } from './opening';
import { send } from './send';
import { WrapLines } from './WrapLines';

const place = document.getElementById('graphiql');
if (!place) {
  throw new Error('The page has no place for GraphiQL');
}

const address = new URL(location.href);
const wanted = address.searchParams.get('example');
if (wanted !== null) {
  // Said once: a reload shows what the visitor made of the example.
  address.searchParams.delete('example');
  history.replaceState(null, '', address);
}
const returning = localStorage.getItem('graphiql:tabState') !== null;
const roomy = matchMedia('(min-width: 60rem)').matches;
const plugins = [examplesPlugin, HISTORY_PLUGIN, explorerPlugin()];

createRoot(place).render(
  <GraphiQL
    fetcher={send}
    plugins={plugins}
    inputValueDeprecation
    schemaDescription
    {...opening(examples, wanted, returning)}
    {...(!returning && roomy ? { visiblePlugin: examplesPlugin.title } : {})}
  >
    <GraphiQL.Logo>
      <a className="home" href="./">
        Realist Graph
      </a>
    </GraphiQL.Logo>
    <GraphiQL.Footer>
      <p className="caution">
        A large language model coded the seed from public abstracts and summaries; no person has checked it.
      </p>
    </GraphiQL.Footer>
    <WrapLines />
  </GraphiQL>,
);
