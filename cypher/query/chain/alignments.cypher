// What contexts have to do with each other: alignments by which they, or what is broader, are narrower than or exclude others.
// $ids: of contexts, $alignments: statuses that count -> id, kind, status, from, to
UNWIND $ids AS id
MATCH (:Context {id: id}) ((:Context)<-[:FROM]-(up:Alignment WHERE up.kind = 'NARROWER' AND up.status IN $alignments)-[:TO]->(:Context)){0,10} (context)
MATCH (context)<-[:FROM|TO]-(alignment:Alignment WHERE alignment.kind IN ['NARROWER', 'EXCLUDES'] AND alignment.status IN $alignments)
WITH DISTINCT alignment
MATCH (from)<-[:FROM]-(alignment)-[:TO]->(to)
RETURN alignment.id AS id, alignment.kind AS kind, alignment.status AS status, from.id AS from, to.id AS to
