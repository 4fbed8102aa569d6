// What a question about chains names, with what is narrower than it or part of it, and the configurations to begin at.
// $ids: of whatever is named, $from: that of the beginning, $alignments: statuses that count, $limit: of beginnings
// -> asked, id, noun, members: [{id, way: ids of alignments}], beginnings: [configuration]
UNWIND $ids AS asked
OPTIONAL MATCH (:Node {id: asked})-[:ALIAS_OF]->{0,1}(named:Node) WHERE NOT named:Alias|Retired
WITH asked, named,
  COLLECT {
    MATCH (named) (
      (above)<-[:TO]-(alignment:Alignment WHERE alignment.kind IN ['NARROWER', 'PART_OF'] AND alignment.status IN $alignments)-[:FROM]->(below)
      WHERE above:Outcome = below:Outcome
    ){0,10} (member)
    WITH member, [one IN alignment | one.id] AS way ORDER BY size(way), way
    WITH member, collect(way)[0] AS way
    RETURN {id: member.id, way: way}
  } AS members
RETURN asked, named.id AS id, head([label IN labels(named) WHERE NOT label IN ['Node', 'Source', 'Concept', 'Claim']]) AS noun,
  members,
  CASE WHEN asked = $from THEN COLLECT {
    UNWIND members AS narrower
    MATCH (member:Node {id: narrower.id})<-[:OF|IN|FIRES]-{0,1}(beginning:Configuration)
    WITH DISTINCT beginning LIMIT $limit
    RETURN beginning.id
  } ELSE [] END AS beginnings
