// One full-text index over all words of all nodes, for search.
// -> index text
CREATE FULLTEXT INDEX text IF NOT EXISTS FOR (n:Node) ON EACH [
  n.label, n.name, n.aliases, n.title, n.question, n.statement, n.description, n.reasoning, n.rationale, n.caution,
  n.note, n.attributionNote, n.baseNote, n.effectNote, n.qualityNote, n.fieldNotes_text, n.method_text,
  n.actorAsWorded, n.countryAsWorded, n.designAsWorded, n.outcomesAsWorded
]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
