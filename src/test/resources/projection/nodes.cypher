UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (:Node {id: $ids[position]})-[:ALIAS_OF]->{0,1}(this:Node)
WHERE NOT this:Alias|Retired
RETURN this {
  __typename: head([label IN labels(this) WHERE NOT label IN ['Node', 'Source', 'Concept', 'Claim']]),
  .id
} AS answer
ORDER BY position
// {ids=[b, a]}
