// The alignments that are not of that bundle.
// $bundle -> id, kind, from, to
MATCH (from:Node)<-[:FROM]-(alignment:Alignment)-[:TO]->(to:Node)
WHERE alignment.bundle IS NULL OR alignment.bundle <> $bundle
RETURN alignment.id AS id, alignment.kind AS kind, from.id AS from, to.id AS to
ORDER BY id
