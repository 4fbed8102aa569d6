// The nodes of a selection, and the ends of the selected claims that join two nodes.
// $ids -> asked, id, noun, ends: [id]
UNWIND $ids AS asked
OPTIONAL MATCH (:Node {id: asked})-[:ALIAS_OF]->{0,1}(named:Node) WHERE NOT named:Alias|Retired
RETURN asked, named.id AS id, head([label IN labels(named) WHERE NOT label IN ['Node', 'Source', 'Concept', 'Claim']]) AS noun,
  COLLECT { MATCH (named:Claim)-[:FROM|TO|INNER|OUTER|BY|ON]->(end:Node) RETURN DISTINCT end.id ORDER BY end.id } AS ends
