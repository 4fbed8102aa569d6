// How many things the database has counted, without looking at them.
// -> number
MATCH (thing:Node)
RETURN count(thing) AS number
