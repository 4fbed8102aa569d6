// Creates nodes, or replaces their properties; relations are stored afterwards.
// $rows: [{id, labels, properties}] -> number of nodes
UNWIND $rows AS row
MERGE (thing:Node {id: row.id})
WITH thing, row, coalesce(thing.version, 0) + 1 AS version, thing.changed AS changed,
  [label IN labels(thing) WHERE NOT label IN row.labels] AS old
REMOVE thing:$(old)
SET thing = row.properties, thing.version = version, thing.changed = changed, thing:$(row.labels)
RETURN count(thing) AS number
