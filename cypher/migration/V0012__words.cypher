// One full-text index over all words of all nodes, for search: also how sources word concepts, searches, consultations and exposure.
// -> index words in place of index text
DROP INDEX text IF EXISTS;
CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Node) ON EACH [
  n.label, n.name, n.aliases, n.title, n.question, n.statement, n.description, n.reasoning, n.rationale, n.caution,
  n.note, n.attributionNote, n.baseNote, n.effectNote, n.qualityNote, n.fieldNotes_text, n.method_text,
  n.actorAsWorded, n.countryAsWorded, n.designAsWorded, n.outcomesAsWorded,
  n.words, n.exposure, n.place, n.strategy, n.purpose, n.what, n.why, n.who, n.consent, n.change
]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
