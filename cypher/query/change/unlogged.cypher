// Nodes that the log does not mention.
// -> id
MATCH (thing:Node)
WHERE NOT EXISTS { MATCH (named:ChangedThing {thingId: thing.id}) }
RETURN coalesce(thing.id, elementId(thing)) AS id ORDER BY id
