// Things of the graph that the log does not speak of.
// -> id
MATCH (thing:Node)
WHERE NOT EXISTS { MATCH (named:ChangedThing {thingId: thing.id}) }
RETURN coalesce(thing.id, elementId(thing)) AS id ORDER BY id
