// Finds the nodes that contain the words, best match first, after a hit in that order. The list of properties is that
// of the index. One row without a node means a page beyond the last hit.
// $query: in Lucene's syntax, $score and $id of the last hit or null, $limit -> score, texts: [[property, text]], total, id
CALL db.index.fulltext.queryNodes('words', $query, {limit: 1001}) YIELD node, score
WITH node, score ORDER BY score DESC, node.id
WITH collect({node: node, score: score}) AS found
WITH size(found) AS total,
  [hit IN found WHERE $score IS NULL OR hit.score < $score OR (hit.score = $score AND hit.node.id > $id)][..$limit] AS page
UNWIND CASE WHEN page = [] THEN [{}] ELSE page END AS hit
WITH total, hit.node AS node, hit.score AS score,
  [property IN [
    'label', 'name', 'aliases', 'title', 'question', 'statement', 'description', 'reasoning', 'rationale', 'caution',
    'note', 'attributionNote', 'baseNote', 'effectNote', 'qualityNote', 'fieldNotes_text', 'method_text',
    'actorAsWorded', 'countryAsWorded', 'designAsWorded', 'outcomesAsWorded',
    'words', 'exposure', 'place', 'strategy', 'purpose', 'what', 'why', 'who', 'consent', 'change'
  ] WHERE hit.node[property] IS NOT NULL | [property, hit.node[property]]] AS texts
RETURN score, texts, total, node.id AS id
