// How many things the database has counted, without looking at them; retired ones are none any more.
// -> number
RETURN COUNT { (:Node) } - COUNT { (:Retired) } AS number
